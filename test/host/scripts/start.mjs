// npm start: installs what is missing, builds, serves the demo vault in the host page and prints the address.
import './install.mjs';
import { spawnSync } from 'node:child_process';

// Imported only now: before the line above has run there may be no esbuild to import.
const { root, runBundled } = await import('./bundled.mjs');
const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
process.exit(status === 0 ? await runBundled('test/host/server/start', 'start', process.argv.slice(2)) : 1);
