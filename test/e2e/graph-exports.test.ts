import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost } from './host';
import { openNote, runCommand, textOf } from './user';

afterAll(closeBrowser);

/** How bright the first pixel of a PNG is, from 0 to 255. */
function toCorner(base64: string): string {
  return `(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${base64}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1, 1];
    const ctx = canvas.getContext('2d');
    ctx.drawImage(image, 0, 0, 1, 1, 0, 0, 1, 1);
    return ctx.getImageData(0, 0, 1, 1).data[0];
  })()`;
}

const NAME = 'Graphs/Who knows about Manifest relay';

test('a press makes every export, and each opens: the SVG with names, the PNG twice as sharp, the canvas', async () => {
  const host = await openHost({});
  const { page, vault } = host;
  try {
    await openNote(page, 'Systems/Manifest relay.md');
    await runCommand(page, 'graph-who-knows');
    await textOf(page, '.second-story-graph-sentence').toContain('Manifest relay: 7 people');
    const press = async (label: string, path: string): Promise<Buffer> => {
      await page.dispatchEvent('[data-key="tool:more"]', 'click');
      await page.getByText(`Export: ${label}`, { exact: true }).click();
      await expect.poll(() => existsSync(join(vault, path))).toBe(true);
      return readFileSync(join(vault, path));
    };
    const svg = (await press('Picture (SVG)', `${NAME}.svg`)).toString('utf8');
    for (const name of ['Rhiannon', 'Tomás Hale', 'Len Gunnarsson', 'A fence on the island'])
      expect(svg).toContain(name);
    expect(svg).toContain('made from 90 notes');
    // The picture that was saved is opened again, and every word of it lies within its frame and on no other word.
    const found: unknown = await page.evaluate(`(() => {
      const doc = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
      const el = document.body.appendChild(document.importNode(doc.documentElement, true));
      const frame = el.getBoundingClientRect();
      const boxes = [...el.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const cut = boxes.filter(
        (box) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
      ).length;
      let over = 0;
      boxes.forEach((a, at) => boxes.slice(at + 1).forEach((b) => {
        if (a.left + 1 < b.right && b.left + 1 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom) over += 1;
      }));
      el.remove();
      return [boxes.length > 15, cut, over];
    })()`);
    expect(found).toEqual([true, 0, 0]);
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    const corners: number[] = [];
    for (const [label, path] of [
      ['Picture (PNG), light', `${NAME}.png`],
      ['Picture (PNG), dark', `${NAME}, dark.png`],
    ] as const) {
      const png = await press(label, path);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(width * 2);
      corners.push(Number(await page.evaluate(toCorner(png.toString('base64')))));
    }
    // The picture is opened again: a light page and a dark one, each in a file of its own.
    expect(corners[0]).toBeGreaterThan(200);
    expect(corners[1]).toBeLessThan(80);
    const canvas: unknown = JSON.parse((await press('Canvas', `${NAME}.canvas`)).toString('utf8'));
    const hasList = (key: string): boolean =>
      typeof canvas === 'object' && canvas !== null && Array.isArray(Reflect.get(canvas, key));
    expect(['nodes', 'edges'].filter(hasList)).toEqual(['nodes', 'edges']);
    for (const [label, path, beginning] of [
      ['Notes as CSV', `${NAME}, notes.csv`, 'id,title,kind'],
      ['Links as CSV', `${NAME}, links.csv`, 'source,target,relation'],
      ['GraphML', `${NAME}.graphml`, '<?xml'],
      ['Markdown outline', `${NAME}.md`, ''],
    ] as const)
      expect((await press(label, path)).toString('utf8').startsWith(beginning)).toBe(true);
    expect(host.consoleErrors).toEqual([]);
  } finally {
    await host.close();
  }
});
