import type * as real from 'obsidian';
import type { TAbstractFile, TFile, TFolder } from './files';
import type { MetadataCache } from './metadata-cache';
import { getLinkpath, parseLinktext } from './text';
import { untaughtLater } from './untaught';
import type { Vault } from './vault';

/** One stretch of a text and what is to stand there instead. */
interface Swap {
  readonly original: string;
  readonly replacement: string;
}

/** Obsidian's file manager: what a person does to files by hand, with the links looked after. */
export class FileManager implements real.FileManager {
  constructor(
    readonly vault: Vault,
    readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(): TFolder {
    return this.vault.getRoot();
  }

  /** Renames a file and lets every link that meant it mean it still, words shown kept. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.metadataCache.settled();
    const sources = this.#findLinking(file);
    await this.vault.rename(file, newPath);
    await this.metadataCache.settled();
    for (const { source, links } of sources) await this.#relink(source, links);
    await this.metadataCache.settled();
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.vault.moveToTrash(file);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const text = this.metadataCache.fileToLinktext(file, sourcePath, true) + subpath;
    const link = alias === '' || alias === text ? `[[${text}]]` : `[[${text}|${alias}]]`;
    return file.extension === 'md' ? link : `!${link}`;
  }

  processFrontMatter(): Promise<never> {
    return untaughtLater('FileManager.processFrontMatter: it rewrites the whole block');
  }
  promptForDeletion(): Promise<never> {
    return untaughtLater('FileManager.promptForDeletion');
  }
  getAvailablePathForAttachment(): Promise<never> {
    return untaughtLater('FileManager.getAvailablePathForAttachment');
  }

  #findLinking(
    file: TAbstractFile,
  ): { readonly source: TFile; readonly links: readonly { readonly ref: real.Reference; readonly target: TFile }[] }[] {
    return this.vault.getMarkdownFiles().flatMap((source) => {
      const links = listRefs(this.metadataCache.getFileCache(source) ?? {}).flatMap((ref) => {
        const linkpath = getLinkpath(ref.link);
        const target = linkpath === '' ? null : this.metadataCache.getFirstLinkpathDest(linkpath, source.path);
        return target && isWithin(target, file) ? [{ ref, target }] : [];
      });
      return links.length > 0 ? [{ source, links }] : [];
    });
  }

  async #relink(
    source: TFile,
    links: readonly { readonly ref: real.Reference; readonly target: TFile }[],
  ): Promise<void> {
    const swaps = links.flatMap(({ ref, target }) => {
      const stillMeant = this.metadataCache.getFirstLinkpathDest(getLinkpath(ref.link), source.path) === target;
      return stillMeant ? [] : [this.#toSwap(ref, target, source.path)];
    });
    if (swaps.length > 0)
      await this.vault.process(source, (text) =>
        swaps.reduce((now, { original, replacement }) => now.split(original).join(replacement), text),
      );
  }

  #toSwap(ref: real.Reference, target: TFile, sourcePath: string): Swap {
    const { original } = ref;
    const wiki = /^(!?)\[\[([^|\]]*)(\|[^\]]*)?\]\]$/.exec(original);
    const linktext = this.metadataCache.fileToLinktext(target, sourcePath, true) + parseLinktext(ref.link).subpath;
    if (wiki) return { original, replacement: `${wiki[1] ?? ''}[[${linktext}${wiki[3] ?? ''}]]` };
    return { original, replacement: original.replace(/\([^()]*\)$/, `(${encodeURI(`${linktext}.md`)})`) };
  }
}

function listRefs(cache: real.CachedMetadata): readonly real.Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

function isWithin(file: TFile, folderOrFile: TAbstractFile): boolean {
  return file === folderOrFile || file.path.startsWith(`${folderOrFile.path}/`);
}
