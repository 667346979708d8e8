import { spawn } from 'node:child_process';

/** Opens `url` in the reader's browser where there is a desktop; says nothing when it can't. */
export function openBrowser(url: string): void {
  const { platform, env } = process;
  if (env.CI) return;
  const [command, ...args] =
    platform === 'darwin'
      ? ['open', url]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : env.DISPLAY || env.WAYLAND_DISPLAY
          ? ['xdg-open', url]
          : [];
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
