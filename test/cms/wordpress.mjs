// A real WordPress for the tests: with SQLite, on PHP's own server, with the posts of posts.mjs.
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authors, pictures, posts } from './posts.mjs';
import {
  cached,
  fetchPackage,
  freePort,
  isCommand,
  removeFolder,
  requirePackages,
  run,
  serverProcess,
  temporaryFolder,
} from './servers.mjs';

// The npm package whose files hold WordPress, and the plugin that lets it keep its posts in SQLite.
const source = '@wp-playground/wordpress-builds@0.9.19';
const version = '6.5';

const packages = ['php-cli', 'php-sqlite3', 'php-gd', 'php-xml', 'php-curl', 'php-mbstring', 'unzip'];
const extensions = ['pdo_sqlite', 'gd', 'dom', 'curl', 'mbstring'];

/**
 * Starts WordPress on a port of its own and publishes the posts. `start` and `stop` keep that port, `maintenance` says
 * whether it is being updated, `close` ends it for good. Throws `CannotRun` where it can't be.
 */
export async function startWordPress() {
  requirePackages(packages, () => isCommand('php') && hasExtensions() && isCommand('unzip', ['-v']));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const site = temporaryFolder();
  cpSync(cached(`wordpress-${version}`, unpack), site, { recursive: true });
  writeFileSync(join(site, 'wp-config.php'), config(origin));
  const seed = fileURLToPath(new URL('seed.php', import.meta.url));
  const input = JSON.stringify({ authors, pictures, posts });
  const said = run('php', ['-d', 'memory_limit=512M', seed, site], { input });
  // WordPress ends with a page and without an error code when something is wrong with it.
  if (said !== 'published') throw new Error(`WordPress could not be filled: ${said}`);

  const settings = ['opcache.enable_cli=1', 'display_errors=0', 'memory_limit=256M'].flatMap((line) => ['-d', line]);
  const server = serverProcess('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', site], {
    // A widget asks for posts and pictures at the same time.
    env: { PHP_CLI_SERVER_WORKERS: '3' },
    ready: /Development Server \(.*\) started/,
  });
  await server.start();
  return {
    origin,
    start: server.start,
    stop: server.stop,
    maintenance(on) {
      const file = join(site, '.maintenance');
      if (on) writeFileSync(file, '<?php $upgrading = time();');
      else rmSync(file, { force: true });
    },
    async close() {
      await server.stop();
      removeFolder(site);
    },
  };
}

function hasExtensions() {
  const installed = run('php', ['-m']).split('\n');
  return extensions.every((name) => installed.includes(name));
}

function unpack(folder) {
  const wordpress = `src/wordpress/wp-${version}.zip`;
  const sqlite = 'src/sqlite-database-integration/sqlite-database-integration.zip';
  const fetched = fetchPackage(source, folder, [wordpress, sqlite]);
  run('unzip', ['-q', '-o', join(fetched, wordpress), '-d', folder]);
  run('unzip', ['-q', join(fetched, sqlite), '-d', fetched]);
  const plugin = join(folder, 'wp-content/plugins/sqlite-database-integration');
  renameSync(join(fetched, 'sqlite-database-integration-main'), plugin);
  // It finds the plugin by itself when the placeholders in it were left as they are.
  writeFileSync(join(folder, 'wp-content/db.php'), readFileSync(join(plugin, 'db.copy')));
  // A blog is in it already.
  rmSync(join(folder, 'wp-content/database'), { recursive: true });
  rmSync(fetched, { recursive: true });
}

const config = (origin) => `<?php
define('DB_NAME', 'wordpress');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
