// npm run pictures: takes the README's pictures from the host page over the demo vault, in light and dark and at phone
// width.
import './install.mjs';

// Imported only now: before the line above has run there may be no esbuild to import.
const { runBundled } = await import('./bundled.mjs');
process.exit(await runBundled('test/e2e/pictures', 'takePictures', process.argv.slice(2)));
