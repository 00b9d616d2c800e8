// npm run walk-vault -- FOLDER: opens a copy of any folder of Markdown in the host page, walks every view and command,
// and says what went wrong, what was written, what took long and what was not understood.
import './install.mjs';

// Imported only now: before the line above has run there may be no esbuild to import.
const { runBundled } = await import('./bundled.mjs');
process.exit(await runBundled('test/e2e/walk-vault', 'walkVault', process.argv.slice(2)));
