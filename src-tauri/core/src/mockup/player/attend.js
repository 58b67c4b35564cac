/**
 * What a page can do while the app looks on: mark findings where they are, lead to a spot, let a text be written in its place.
 *
 * It knows records and fields by the names that stand on the page and changes nothing itself; the app decides.
 * It says
 *   { type: 'spot', record, field }             a fact was pointed at while writing is on
 *   { type: 'typed', record, field, text }      what stands there so far    { type: 'written', … }   what is to stand there
 *   { type: 'left', record, field }             it is to stay as it was
 *   { type: 'marked', at }                      a mark was pressed          { type: 'at', top }      the page was scrolled
 *   { type: 'keys', key, ctrl, meta, shift }    keys that may be meant for the app
 * and hears
 *   { type: 'writing', on }                     { type: 'write', record, field, text, label, lines }
 *   { type: 'refused', message }                { type: 'marks', marks: [{ records, field, weight, label }] }
 *   { type: 'look', at }                        { type: 'scroll', top }
 */
(function (root) {
  'use strict';

  const MOST_MARKS = 500;
  const WEIGHTS = ['error', 'warning', 'advice'];
  const isText = (value, most) => typeof value === 'string' && value.length <= most;
  const isMark = (value) =>
    typeof value === 'object' &&
    value !== null &&
    Array.isArray(value.records) &&
    value.records.length <= 20 &&
    value.records.every((record) => isText(record, 100)) &&
    (value.field === null || isText(value.field, 100)) &&
    WEIGHTS.includes(value.weight) &&
    isText(value.label, 500);
  const isPlace = (value) => Number.isSafeInteger(value) && value >= 0;

  /** Reads a message of the app; nothing where it has not exactly the shape of one. */
  function readWish(raw) {
    if (typeof raw !== 'object' || raw === null) return null;
    const { type, on, record, field, text, label, lines, message, marks, at, top } = raw;
    switch (type) {
      case 'writing':
        return typeof on === 'boolean' ? { type, on } : null;
      case 'write':
        return isText(record, 100) && isText(field, 100) && isText(text, 5000) && isText(label, 200)
          ? { type, record, field, text, label, lines: lines === true }
          : null;
      case 'refused':
        return isText(message, 1000) ? { type, message } : null;
      case 'marks':
        return Array.isArray(marks) && marks.length <= MOST_MARKS && marks.every(isMark) ? { type, marks } : null;
      case 'look':
        return isPlace(at) ? { type, at } : null;
      case 'scroll':
        return isPlace(top) ? { type, top } : null;
      default:
        return null;
    }
  }

  /** Whether a finding's field and a fact on the page are the same, or one is a part of the other. */
  const belongs = (field, fact) => field === fact || fact.startsWith(field + '.') || field.startsWith(fact + '.');

  function attend({ sections, shownPage, turnTo }) {
    const { document } = root;
    const say = (message) => root.parent.postMessage(message, '*');
    const layer = document.createElement('div');
    layer.className = 'attended-layer';
    // Beside the pages, so that what stands in it belongs to their landmark.
    sections[0].parentElement.append(layer);
    let marks = [];
    let looked = null;
    let isWriting = false;
    let writing = null;

    const make = (tag, className) => Object.assign(document.createElement(tag), { className });
    const isShown = (node) => node.getClientRects().length > 0;
    const here = (node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { left: left + root.scrollX, top: top + root.scrollY, width, height };
    };
    const put = (node, left, top) => Object.assign(node.style, { left: left + 'px', top: top + 'px' });

    /** Everything on the pages that a mark speaks of: its fact if there is one, else its place. */
    function spotsOf({ records, field }) {
      const inside = (selector) => sections.flatMap((section) => [section, ...section.querySelectorAll(selector)]);
      const facts = field === null ? [] : inside('[data-record]');
      const exact = facts.filter(
        ({ dataset }) => records.includes(dataset.record) && dataset.field !== undefined && belongs(field, dataset.field),
      );
      if (exact.length > 0) return exact;
      const places = inside('[data-place]');
      const [first] = records.map((record) => places.filter(({ dataset }) => dataset.place === record)).filter((all) => all.length);
      return first ?? [];
    }

    function drawMarks() {
      const taken = new Map();
      const wide = document.documentElement.clientWidth;
      const drawn = marks.flatMap((mark, at) => {
        const spot = spotsOf(mark).find(isShown);
        if (!spot) return [];
        const button = make('button', 'finding-mark');
        const beside = taken.get(spot) ?? 0;
        taken.set(spot, beside + 1);
        button.type = 'button';
        button.dataset.weight = mark.weight;
        button.textContent = mark.weight === 'advice' ? 'i' : '!';
        button.setAttribute('aria-label', mark.label);
        if (at === looked) button.setAttribute('aria-current', 'true');
        button.addEventListener('click', () => say({ type: 'marked', at }));
        const box = here(spot);
        const left = Math.min(box.left + Math.min(box.width, 900), wide - 8) - 20 - beside * 32;
        put(button, Math.max(4, left), Math.max(4, box.top - 14));
        return [button];
      });
      layer.querySelectorAll('.finding-mark, .spot').forEach((old) => old.remove());
      layer.append(...drawn);
      const spot = looked === null || !marks[looked] ? null : spotsOf(marks[looked]).find(isShown);
      if (!spot) return;
      const frame = make('div', 'spot');
      const box = here(spot);
      put(frame, box.left - 6, box.top - 6);
      Object.assign(frame.style, { width: box.width + 12 + 'px', height: box.height + 12 + 'px' });
      layer.append(frame);
    }

    function look(at) {
      looked = at;
      const mark = marks[at];
      const spots = mark ? spotsOf(mark) : [];
      if (spots.length === 0) return drawMarks();
      const pageOf = (node) => Number(node.closest('[data-page]').dataset.page);
      const spot = spots.find(isShown) ?? spots.find((node) => pageOf(node) === shownPage()) ?? spots[0];
      if (!isShown(spot)) {
        const extra = spot.closest('[data-met]');
        if (extra) turnTo(pageOf(spot), Number(extra.dataset.met));
        else turnTo(pageOf(spot));
      }
      drawMarks();
      const box = here(spot);
      root.scrollTo({ top: Math.max(0, box.top - Math.max(60, (root.innerHeight - box.height) / 2)) });
    }

    function setWriting(on) {
      isWriting = on;
      document.body.classList.toggle('is-writing', on);
      document.querySelectorAll('[data-record][data-field]').forEach((node) => {
        if (node.closest('button, label, [aria-hidden]') || node.tagName === 'H1') return;
        if (on) node.tabIndex = 0;
        else node.removeAttribute('tabindex');
      });
      if (!on) stop();
    }

    const factAt = (node) => (node instanceof root.Element ? node.closest('[data-record][data-field]') : null);
    let pointed = null;
    function point(fact) {
      pointed = fact;
      say({ type: 'spot', record: fact.dataset.record, field: fact.dataset.field });
    }

    function stop() {
      if (!writing) return;
      const { fact, area, note } = writing;
      writing = null;
      fact.classList.remove('written-here');
      area.remove();
      note.remove();
    }

    const textOf = ({ area, lines }) => (lines ? area.value : area.value.replace(/\s*\n\s*/g, ' '));

    function typed() {
      const { record, field } = writing;
      fit();
      say({ type: 'typed', record, field, text: textOf(writing) });
    }

    function finish() {
      if (!writing || writing.area.readOnly) return;
      const { record, field, area, was } = writing;
      const text = textOf(writing);
      if (text === was) return leave();
      area.readOnly = true;
      say({ type: 'written', record, field, text });
    }

    function leave() {
      const { record, field } = writing;
      stop();
      say({ type: 'left', record, field });
    }

    function fit() {
      const { area, fact, note } = writing;
      const box = here(fact);
      put(area, box.left - 4, box.top - 3);
      const widest = document.documentElement.clientWidth - box.left - 8;
      area.style.width = Math.min(widest, Math.max(box.width + 12, 220)) + 'px';
      area.style.height = 'auto';
      area.style.height = Math.max(box.height + 6, area.scrollHeight) + 'px';
      put(note, box.left, box.top + area.offsetHeight + 8);
    }

    /** Lays a field over a text, in the same letters, so that one writes on the page itself. */
    function write({ record, field, text, label, lines }) {
      stop();
      const named = ({ dataset }) => dataset.record === record && dataset.field === field;
      const all = [...document.querySelectorAll('[data-record][data-field]')].filter(named);
      const fact = pointed && named(pointed) && isShown(pointed) ? pointed : all.find(isShown);
      if (!fact) return say({ type: 'left', record, field });
      const area = make('textarea', 'writing');
      const note = make('p', 'writing-note');
      const look = root.getComputedStyle(fact.querySelector('p') ?? fact);
      for (const part of ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'lineHeight', 'textAlign', 'direction'])
        area.style[part] = look[part];
      area.rows = 1;
      area.maxLength = 5000;
      // Where the page says something of its own, that is what one begins with.
      area.value = text === '' && fact.hasAttribute('data-missing') ? fact.innerText.trim() : text;
      area.setAttribute('aria-label', label);
      note.hidden = true;
      note.setAttribute('role', 'alert');
      writing = { record, field, fact, area, note, lines, was: area.value };
      area.addEventListener('input', typed);
      area.addEventListener('blur', finish);
      area.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') leave();
        else if (event.key === 'Enter' && !event.shiftKey && (!lines || event.ctrlKey || event.metaKey)) finish();
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
      fact.classList.add('written-here');
      layer.append(area, note);
      fit();
      area.focus({ preventScroll: true });
      area.select();
    }

    function refuse(message) {
      if (!writing) return;
      const { area, note } = writing;
      area.readOnly = false;
      area.setAttribute('aria-invalid', 'true');
      note.textContent = message;
      note.hidden = false;
      fit();
      area.focus({ preventScroll: true });
    }

    document.addEventListener(
      'click',
      (event) => {
        const fact = isWriting ? factAt(event.target) : null;
        if (!fact) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        point(fact);
      },
      true,
    );
    document.addEventListener('keydown', (event) => {
      if (!isWriting || writing) return;
      const inside = event.key === 'F2' ? event.target.querySelector('[data-record][data-field]') : null;
      const fact = inside ?? (event.key === 'Enter' ? factAt(event.target) : null);
      if (!fact || (!inside && fact !== event.target)) return;
      event.preventDefault();
      point(fact);
    });
    document.addEventListener('keydown', ({ key, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey }) => {
      if (writing || altKey || !(ctrl || meta) || !/^[a-z0-9]$/i.test(key)) return;
      say({ type: 'keys', key: key.toLowerCase(), ctrl, meta, shift });
    });
    let told = 0;
    root.addEventListener('scroll', () => {
      const top = Math.max(0, Math.round(root.scrollY));
      if (told !== top) say({ type: 'at', top: (told = top) });
    });
    root.addEventListener('resize', () => {
      drawMarks();
      if (writing) fit();
    });

    const hear = {
      writing: ({ on }) => setWriting(on),
      write,
      refused: ({ message }) => refuse(message),
      marks: ({ marks: next }) => {
        marks = next;
        looked = null;
        drawMarks();
      },
      look: ({ at }) => look(at),
      scroll: ({ top }) => root.scrollTo(0, top),
    };
    return {
      rendered: drawMarks,
      hear: (raw) => {
        const wish = readWish(raw);
        if (wish) hear[wish.type](wish);
      },
    };
  }

  Object.assign(root.OfferwrightPlayer, { attend, readWish });
})(typeof globalThis.window === 'undefined' ? globalThis : globalThis.window);
