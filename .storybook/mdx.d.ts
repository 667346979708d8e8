declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}
