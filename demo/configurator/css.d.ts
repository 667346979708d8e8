/** Style sheets that the build brings along. */
declare module '*.css';
