/** A desk for tests whose fake Rust keeps records and sets the fields that plain edits name. */
import type {
  AnyRecord,
  Applied,
  Contract,
  DesignView,
  Edit,
  Key,
  RecordAfter,
  Snapshot,
} from '../contract';
import { fakeShell, type Answers, type FakeShell } from '../shell/fake';
import { openBy } from '../state/commands';
import { createDesk, type Desk, type DeskState } from '../state/desk';
import { concernsOf, tells } from './concerns';
import * as confidence from './confidence';
import { offerOf } from './records';

export interface Faked {
  desk: Desk;
  shell: FakeShell<Contract>;
  /** The edits asked for so far, oldest first. */
  edits(): Edit[];
}

interface Wish {
  snapshot?: Partial<Snapshot>;
  view?: Partial<DesignView>;
  answers?: Answers<Contract>;
  state?: Partial<DeskState>;
}

const keyOf = (record: AnyRecord): Key =>
  record.kind === 'practice'
    ? { kind: 'practice' }
    : ({ kind: record.kind, id: record.record.id } as Key);

const nameOf = (key: Key): string => (key.kind === 'practice' ? key.kind : `${key.kind} ${key.id}`);

/** What a plain edit does to the record it names; nothing for the larger ones. */
function after(edit: Edit, kept: Map<string, AnyRecord>): RecordAfter | null {
  const [verb, kind = ''] = edit.edit.split(/_(.*)/);
  const id = 'id' in edit ? edit.id : null;
  const key = (kind === 'practice' ? { kind } : { kind, id }) as Key;
  const before = kept.get(nameOf(key));
  if (edit.edit === 'reword_outcome') {
    return { key, record: { kind: 'outcome', record: { id: edit.id, words: edit.words } } };
  }
  if (verb === 'remove') return { key, record: null };
  if (verb !== 'change' || !before || !('set' in edit)) return null;
  const { field, value } = edit.set;
  return { key, record: { ...before, record: { ...before.record, [field]: value } } as AnyRecord };
}

/** Opens a desk on the Confidence Reset, or on what the wish names. */
export async function fakeDesk({ snapshot, view, answers = {}, state }: Wish = {}): Promise<Faked> {
  const shown = confidence.snapshotOf(snapshot);
  const kept = new Map(shown.records.map((record) => [nameOf(keyOf(record)), record]));
  let revision = shown.revision;
  let made = 0;
  const told = (): DesignView => {
    const all = { ...confidence.view, ...view, revision };
    return tells(all) ? all : { ...all, concerns: concernsOf(all.findings) };
  };
  const reply = (records: RecordAfter[], key: Key | null = null): Applied => {
    revision += 1;
    for (const { key: which, record } of records) {
      if (record) kept.set(nameOf(which), record);
      else kept.delete(nameOf(which));
    }
    return {
      revision,
      records,
      history: { ...shown.history },
      view: told(),
      made: key,
    };
  };
  const add = (record: AnyRecord): Applied =>
    reply([{ key: keyOf(record), record }], keyOf(record));
  const fresh = () => `made-${(made += 1)}`;

  const shell = fakeShell<Contract>({
    open: () => ({ ...shown, revision }),
    view: ({ design }) => ({ ...told(), design }),
    apply: ({ edits }) =>
      reply(edits.map((edit) => after(edit, kept)).filter((one) => one !== null)),
    add_offer: ({ name }) => add({ kind: 'offer', record: offerOf(fresh(), name) }),
    add_outcome: ({ name }) => add({ kind: 'outcome', record: { id: fresh(), words: name } }),
    duplicate_offer: ({ offer }) => {
      const original = kept.get(`offer ${offer}`);
      if (original?.kind !== 'offer') throw new Error('There is no such offer.');
      const { record } = original;
      return add({
        kind: 'offer',
        record: { ...record, id: fresh(), name: `${record.name} (copy)` },
      });
    },
    read_money: ({ text, currency }) => {
      const amount = Number(text.replace(/[^\d.-]/g, ''));
      return text.trim() === '' || Number.isNaN(amount)
        ? { read: 'unreadable', message: `“${text}” cannot be read as an amount; type it like 39.` }
        : { read: 'amount', money: { minor: Math.round(amount * 100), currency }, text };
    },
    journeys: () => confidence.journeys,
    ...answers,
  });
  const desk = createDesk(shell, state);
  await openBy(desk, 'open', {});
  const edits = () =>
    shell.asked.flatMap(({ command, args }) =>
      command === 'apply' ? (args as { edits: Edit[] }).edits : [],
    );
  return { desk, shell, edits };
}
