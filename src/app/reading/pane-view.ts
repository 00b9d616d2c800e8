import { ItemView, parseYaml, setIcon, type TFile, type WorkspaceLeaf } from 'obsidian';
import { sayNotUnderstood } from '../../core/atlas/not-understood';
import { toWrittenName } from '../../core/notes/draft';
import { addRemark, readReadingLines, REMARK_ROWS, type Remark, type RemarkLine } from '../../core/notes/reading-note';
import { toPropertiesOf } from '../../core/notes/properties';
import { createPlaceFinder, findRemarkPlace, type RemarkPlace } from '../../core/reading/passage';
import { addToList, setScalar } from '../../core/text/properties/edit';
import { drawDoors } from '../shell/doors';
import { drawNotUnderstood } from '../shell/not-understood';
import { openNote } from '../shell/open';
import { createPart, type PartDrawer } from '../shell/redraw-part';
import { attachRedraw } from '../shell/redraw';
import { onEnter } from '../shell/submit';
import { drawButton } from './draw-button';
import { findIncident } from './gather';
import { findMyReading, KEPT, writeToMine } from './my-reading';
import { drawRemark } from './pane-remark';
import { drawAside } from './draw-aside';
import type { ReadingParts } from './reading-parts';
import { askWhoReads, findMyNote } from './who-reads';

/** The type under which the workspace remembers the reading pane. */
export const READING_VIEW = 'second-story-reading';

const NAME = 'Reading';
const NO_INCIDENT =
  'Open an incident, and here you keep what you make of it: questions, surprises, what was new. All of it goes into ' +
  'a reading note of your own; the incident is never written to.';
const TOOK_AWAY = {
  remark: 'took-away',
  asks: 'What do you take away?',
  heading: 'Take away',
  icon: 'package',
} as const;
const HEADING: Readonly<Record<string, string>> = {
  expected: 'Expect',
  question: 'Ask',
  surprise: 'Surprise',
  news: 'New to me',
  unclear: 'Unclear',
  known: 'Everybody knew',
  unsure: 'Unsure',
};

type Kind = Remark | 'took-away';

/** What a press of this pane asks of the room's other views. */
export interface ReadingDoors {
  readonly readHidden: (incident: string) => void;
  readonly showLog: (incident: string) => void;
  readonly showReaders: (incident: string) => void;
}

/** The side pane in which a reader keeps what they make of the incident in front. */
export class ReadingView extends ItemView {
  private kind: Kind = 'question';
  private typed = '';
  private incident: string | null = null;
  private turn = 0;
  private said: HTMLElement | null = null;
  private drawers: { head: PartDrawer; form: PartDrawer; mine: PartDrawer } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: ReadingParts,
    private readonly doors: ReadingDoors,
  ) {
    super(leaf);
    this.icon = 'book-open';
  }

  override getViewType(): string {
    return READING_VIEW;
  }

  override getDisplayText(): string {
    return NAME;
  }

  override async onOpen(): Promise<void> {
    const el = this.contentEl;
    el.addClass('second-story-reading');
    const part = (cls: string, label: string): PartDrawer =>
      createPart(el.createEl('section', { cls: `second-story-reading-${cls}`, attr: { 'aria-label': label } }));
    this.said = el.createDiv({ cls: 'second-story-unseen', attr: { role: 'status' } });
    this.drawers = {
      head: part('head', 'What is read'),
      form: part('form', 'Write something down'),
      mine: part('mine', 'What I left'),
    };
    const ask = attachRedraw(
      this,
      el,
      [this.parts.vaultChanged, this.parts.settingsChanged, this.parts.written],
      () => {
        void this.refresh();
      },
    );
    this.registerEvent(this.app.workspace.on('file-open', ask));
    this.registerEvent(this.app.workspace.on('active-leaf-change', ask));
    await Promise.resolve();
  }

  /** Puts the cursor into the field. */
  focusField(): void {
    this.contentEl.find('.second-story-reading-field')?.focus();
  }

  private async refresh(): Promise<void> {
    const incident = findIncident(this.parts);
    const me = findMyNote(this.parts);
    const mine = incident ? findMyReading(this.parts, incident.path, me) : null;
    this.turn += 1;
    const turn = this.turn;
    const [text, told] = await Promise.all([
      mine === null ? null : this.parts.readText(mine),
      incident ? this.parts.readText(incident.path) : null,
    ]);
    if (turn !== this.turn || !this.drawers) return;
    const path = incident?.path ?? null;
    if (path !== this.incident) this.typed = '';
    this.incident = path;
    const isHidden = this.parts.hidden.current !== null;
    const title = incident === null ? '' : isHidden ? 'A story with its ending hidden' : incident.title;
    const notUnderstood = isHidden ? null : sayNotUnderstood(this.parts.atlas, path);
    this.drawers.head(JSON.stringify([path, title, me?.title, mine, notUnderstood]), (el) => {
      this.drawHead(el, path, title, me?.title ?? null, mine);
    });
    this.drawers.form(JSON.stringify([path, this.kind]), (el) => {
      if (path !== null) this.drawForm(el, path);
    });
    const read = readReadingLines(text ?? '');
    const find = createPlaceFinder(told ?? '');
    const lines = read.remarks.map((line) => ({
      line,
      place: findRemarkPlace(find, incident?.title ?? '', line),
    }));
    const distance = mine === null ? '' : String(this.parts.atlas.card(mine)?.properties.get('distance')?.[0] ?? '');
    this.drawers.mine(JSON.stringify([path, mine, lines, distance]), (el) => {
      if (path !== null && mine !== null) this.drawMine(el, path, mine, lines, distance);
    });
  }

  private drawHead(el: HTMLElement, path: string | null, title: string, me: string | null, mine: string | null): void {
    if (path === null) {
      if (!drawDoors(el, this.parts)) drawAside(el, NO_INCIDENT);
      return;
    }
    el.createEl('h3', { text: title });
    const who = el.createEl('p', { cls: 'second-story-reading-who' });
    who.createSpan({ text: me === null ? 'Nobody has said who reads here.' : `${me} reads.` });
    drawButton(who, me === null ? 'Say who reads here' : 'Somebody else', 'who', () => {
      askWhoReads(this.parts, () => {
        this.parts.written.emit();
      });
    });
    const tools = el.createDiv({ cls: 'second-story-reading-tools' });
    if (this.parts.hidden.current === null)
      drawButton(tools, 'Read with the ending hidden', 'hidden', () => {
        this.doors.readHidden(path);
      });
    if (this.parts.hidden.current === null) {
      drawButton(tools, 'Readers’ questions', 'log', () => {
        this.doors.showLog(path);
      });
      drawButton(tools, 'Readers side by side', 'readers', () => {
        this.doors.showReaders(path);
      });
    }
    if (mine !== null)
      drawButton(tools, 'Open my reading note', 'mine', () => {
        void openNote(this.app, mine, 'tab');
      });
    if (this.parts.hidden.current === null) drawNotUnderstood(el, this.parts, path);
  }

  private drawForm(el: HTMLElement, path: string): void {
    const kinds = el.createDiv({
      cls: 'second-story-reading-kinds',
      attr: { role: 'group', 'aria-label': 'What it is' },
    });
    const rows: readonly { remark: Kind; asks: string; icon: string }[] = [...REMARK_ROWS, TOOK_AWAY];
    for (const { remark, asks, icon } of rows) {
      const button = kinds.createEl('button', {
        attr: {
          type: 'button',
          'aria-pressed': String(this.kind === remark),
          'data-key': `kind:${remark}`,
          title: asks,
        },
      });
      setIcon(button.createSpan({ attr: { 'aria-hidden': 'true' } }), icon);
      button.createSpan({ text: HEADING[remark] ?? TOOK_AWAY.heading });
      button.addEventListener('click', () => {
        this.kind = remark;
        void this.refresh();
      });
    }
    const asks = rows.find(({ remark }) => remark === this.kind)?.asks ?? '';
    const label = el.createEl('label', { cls: 'second-story-reading-asks' });
    label.createSpan({ text: asks });
    const field = label.createEl('textarea', {
      cls: 'second-story-reading-field',
      attr: { rows: '3', 'data-key': 'field' },
    });
    field.value = this.typed;
    const file = this.app.vault.getFileByPath(path);
    const write = (): void => {
      if (field.value.trim() !== '') this.write(file, field.value);
      field.focus();
    };
    field.addEventListener('input', () => {
      this.typed = field.value;
    });
    onEnter(field, write, 'mod');
    drawButton(el, 'Write it down', 'write', write, 'mod-cta');
  }

  private write(file: TFile | null, words: string): void {
    const { kind } = this;
    const { settings } = this.parts;
    writeToMine(
      this.parts,
      file,
      (text) =>
        kind === 'took-away'
          ? addToList(
              text,
              toWrittenName('took-away', settings.current()),
              words.replace(/\s+/g, ' ').trim(),
              parseYaml,
            )
          : addRemark(text, { remark: kind, words, quote: '', link: '' }),
      () => {
        this.typed = '';
        this.said?.setText(KEPT);
        const field = this.contentEl.find('.second-story-reading-field');
        if (field?.instanceOf(HTMLTextAreaElement) === true) field.value = '';
      },
    );
  }

  private drawMine(
    el: HTMLElement,
    incident: string,
    mine: string,
    lines: readonly { readonly line: RemarkLine; readonly place: RemarkPlace }[],
    distance: string,
  ): void {
    this.drawDistance(el, this.app.vault.getFileByPath(incident), mine, distance);
    for (const { remark, heading } of REMARK_ROWS) {
      const own = lines.filter(({ line }) => line.remark === remark);
      if (own.length === 0) continue;
      el.createEl('h4', { text: heading });
      const list = el.createEl('ul', { cls: 'second-story-reading-remarks' });
      for (const { line, place } of own) drawRemark(this.parts, list.createEl('li'), incident, mine, line, place);
    }
    const took = this.parts.atlas.card(mine)?.properties.get('took-away') ?? [];
    if (took.length === 0) return;
    el.createEl('h4', { text: 'Taken away' });
    const list = el.createEl('ul', { cls: 'second-story-reading-remarks' });
    for (const each of took) list.createEl('li', { text: String(each) });
  }

  private drawDistance(el: HTMLElement, file: TFile | null, mine: string, distance: string): void {
    const label = el.createEl('label', { cls: 'second-story-reading-distance', text: 'How far did you stand? ' });
    const select = label.createEl('select', { cls: 'dropdown', attr: { 'data-key': 'distance' } });
    for (const choice of ['', ...(toPropertiesOf('reading').get('distance')?.choices ?? [])])
      select.createEl('option', { text: choice === '' ? 'Not said' : choice, value: choice });
    select.value = distance;
    select.addEventListener('change', () => {
      if (select.value === '') return;
      const name = toWrittenName('distance', this.parts.settings.current());
      writeToMine(this.parts, file, (text) => setScalar(text, name, select.value, parseYaml));
    });
    label.title = mine;
  }
}
