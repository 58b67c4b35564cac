/**
 * Plays a mockup: walks one buyer's way over the data beside it, keeps totals true, and tells the app of every step.
 *
 * In the app's frame it says, after everything that happens,
 *   { type: 'step', stage, placement?, answers: [[placement id, 'yes' | 'no'], …], today, later }   (stage 'end' at the end)
 * and hears, from the window around it and from nobody else,
 *   { type: 'play', answers, segments?, stage? }   { type: 'goto', stage, placement? }
 *   { type: 'back' }   { type: 'next' }   { type: 'restart' }   { type: 'show' } (say the step again)
 */
(function (root) {
  'use strict';

  // The main offer's place among the extras, which are counted from 0.
  const MAIN = -1;
  const STAGES = ['sales_page', 'cart', 'checkout', 'one_click', 'thank_you', 'follow_up'];
  const MOST_ANSWERS = 200;

  // ---- The way: pure, and the same arithmetic as the program's own.

  const lineOf = (way, place) => (place === MAIN ? way.main : way.extras[place].line);

  function holds(when, given, committed, segments) {
    switch (when.on) {
      case 'always':
        return true;
      case 'yes':
        return given.get(when.of) === true;
      case 'no':
        return given.get(when.of) === false;
      case 'in':
        return segments.has(when.segment);
      case 'not_in':
        return !segments.has(when.segment);
      case 'at_least':
        return committed >= when.amount;
      case 'below':
        return committed < when.amount;
      default:
        return false;
    }
  }

  /** Walks past the extras before `until`; an extra met without an answer counts as a no. */
  function walk(way, answers, segments, until) {
    const standing = new Map();
    const given = new Map();
    const over = new Map();
    let committed = 0;
    const commit = (line, sign) => (committed += sign * (line.today + line.later));
    if (way.main) {
      standing.set(MAIN, MAIN);
      commit(way.main, 1);
    }
    for (let index = 0; index < until; index += 1) {
      const extra = way.extras[index];
      const owned = extra.hide_if_owned && [...standing.values()].some((place) => extra.owned_by.includes(place));
      if (owned || !holds(extra.when, given, committed, segments)) continue;
      given.set(index, answers[index] === 'yes');
      if (answers[index] !== 'yes') continue;
      const before = standing.get(extra.slot);
      if (before !== undefined) {
        over.set(index, before);
        commit(lineOf(way, before), -1);
      }
      standing.set(extra.slot, index);
      commit(extra.line, 1);
    }
    const rank = ([slot, place]) => (slot === MAIN ? MAIN : place);
    const places = [...standing].sort((one, other) => rank(one) - rank(other)).map(([, place]) => place);
    const lines = places.map((place) => lineOf(way, place));
    const sum = (part) => lines.reduce((total, line) => total + line[part], 0);
    return {
      met: [...given.keys()],
      given,
      over,
      standing,
      places,
      lines,
      today: sum('today'),
      later: sum('later'),
      renewals: lines.filter((line) => line.renewal).map((line) => line.renewal),
      committed,
    };
  }

  /** What a yes takes away and adds today, on the way so far. */
  function charge(way, answers, segments, index) {
    const extra = way.extras[index];
    const place = walk(way, answers, segments, index).standing.get(extra.slot);
    const gone = extra.replaces && place !== undefined ? lineOf(way, place) : null;
    return { gone, today: extra.line.today - (gone ? gone.today : 0) };
  }

  /** The number of extras that a page and those before it have shown. */
  function shownBy(way, page) {
    const { stage, extra } = way.pages[page];
    if (stage === null) return way.extras.length;
    if (extra !== null) return extra + 1;
    const rank = STAGES.indexOf(stage);
    return way.extras.filter((each) => STAGES.indexOf(each.stage) <= rank).length;
  }

  /** The number of extras decided once a page is shown: a page with one question waits for its answer. */
  function decidedAt(way, page) {
    const { extra } = way.pages[page];
    return extra === null ? shownBy(way, page) : extra;
  }

  function isOnTheWay(way, answers, segments, page) {
    const { extra } = way.pages[page];
    return extra === null || walk(way, answers, segments, extra + 1).given.has(extra);
  }

  function nextPage(way, answers, segments, page) {
    for (let next = page + 1; next < way.pages.length; next += 1) {
      if (isOnTheWay(way, answers, segments, next)) return next;
    }
    return page;
  }

  function previousPage(way, answers, segments, page) {
    for (let previous = page - 1; previous >= 0; previous -= 1) {
      if (isOnTheWay(way, answers, segments, previous)) return previous;
    }
    return page;
  }

  /** Changes answers and segments so that the triggers an extra hangs on hold. */
  function reach(way, answers, segments, index) {
    const next = { answers: [...answers], segments: new Set(segments) };
    for (let at = index; at >= 0; ) {
      const { when } = way.extras[at];
      if (when.on === 'in') next.segments.add(when.segment);
      if (when.on === 'not_in') next.segments.delete(when.segment);
      if (when.on !== 'yes' && when.on !== 'no') break;
      next.answers[when.of] = when.on;
      at = when.of;
    }
    return next;
  }

  const unanswered = (way) => way.extras.map((extra) => (extra.preselected ? 'yes' : null));

  function answersOf(way, list) {
    const byId = new Map(list);
    return way.extras.map((extra) => byId.get(extra.id) ?? null);
  }

  /** Writes an amount as the program does: $1,200 or $39.50. */
  function money(way, minor) {
    const unit = 10 ** way.digits;
    const size = Math.abs(minor);
    const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(Math.floor(size / unit));
    const part = size % unit === 0 ? '' : '.' + String(size % unit).padStart(way.digits, '0');
    return (minor < 0 ? '−' : '') + way.symbol + whole + part;
  }

  const isText = (value) => typeof value === 'string' && value.length <= 100;
  const isList = (value, each) => Array.isArray(value) && value.length <= MOST_ANSWERS && value.every(each);
  const isAnswer = (value) =>
    Array.isArray(value) && value.length === 2 && isText(value[0]) && (value[1] === 'yes' || value[1] === 'no');
  const isStage = (value) => value === 'end' || STAGES.includes(value);

  /** Reads a message of the app; nothing where it has not exactly the shape of one. */
  function readMessage(raw) {
    if (typeof raw !== 'object' || raw === null) return null;
    const { type, answers, stage, placement, segments } = raw;
    const known = segments === undefined || isList(segments, isText);
    switch (type) {
      case 'play':
        if (!isList(answers, isAnswer) || !known || (stage !== undefined && !isStage(stage))) return null;
        return { type, answers, segments: segments ?? [], stage: stage ?? 'end' };
      case 'goto':
        if (!isStage(stage) || (placement !== undefined && !isText(placement))) return null;
        return { type, stage, placement: placement ?? null };
      case 'back':
      case 'next':
      case 'restart':
      case 'show':
        return { type };
      default:
        return null;
    }
  }

  // ---- The page: what a buyer sees and clicks.

  function start(document) {
    const source = document.getElementById('way');
    if (!source) return;
    const way = JSON.parse(source.textContent);
    const { words } = way;
    const title = document.title;
    const sections = [...document.querySelectorAll('[data-page]')];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const state = { page: 0, answers: unanswered(way), segments: new Set() };

    const say = (sentence, ...parts) => sentence.replace(/\{(\d)\}/g, (_, at) => String(parts[Number(at)]));
    // A name keeps its own direction of writing inside a sentence.
    const named = (name) => '\u2068' + name + '\u2069';
    const amount = (minor) => money(way, minor);
    const make = (tag, className, ...inside) => {
      const node = document.createElement(tag);
      if (className) node.className = className;
      node.append(...inside);
      return node;
    };
    const bdi = (text) => make('bdi', '', text);
    const wayTo = (until) => walk(way, state.answers, state.segments, until);

    function chargeWords(index) {
      const { gone, today } = charge(way, state.answers, state.segments, index);
      const { later, renewal } = way.extras[index].line;
      if (gone && today > 0) return say(words.difference, amount(today));
      if (gone) return today === 0 ? words.nothing : say(words.back, amount(-today));
      return later > 0 || renewal ? say(words.plus, amount(today)) : amount(today);
    }

    function renewalWords({ amount: each, every, after_days: days }) {
      return days === null
        ? say(words.renewal, amount(each), every)
        : say(words.renewal_after, amount(each), every, days);
    }

    function row(name, notes, value) {
      const head = make('th', '', name, ...notes.map((note) => make('small', '', note)));
      head.scope = 'row';
      return make('tr', '', head, make('td', '', value));
    }

    function lineRow(current, place) {
      const line = lineOf(way, place);
      const notes = line.terms ? [line.terms] : [];
      const before = current.over.get(place);
      if (before !== undefined) {
        const gone = lineOf(way, before);
        const owed = line.today - gone.today;
        const after = STAGES.indexOf(way.extras[place].stage) > STAGES.indexOf('checkout');
        notes.push(
          after && owed > 0
            ? say(words.replaced, named(gone.name), amount(owed))
            : say(words.swapped, named(gone.name)),
        );
      }
      const day = place === MAIN ? null : way.extras[place].day;
      if (day !== null) notes.push(say(words.day, day));
      return row(bdi(line.name), notes, amount(line.today));
    }

    function fillOrder(table, current, todayWords) {
      const lines = current.places.map((place) => lineRow(current, place));
      const totals = [row(todayWords, [], amount(current.today))];
      if (current.later > 0) totals.push(row(words.later, [], amount(current.later)));
      current.lines.forEach((line) => {
        if (line.renewal) totals.push(row(bdi(line.name), [], renewalWords(line.renewal)));
      });
      totals[0].className = 'total';
      table.tBodies[0].replaceChildren(...(lines.length ? lines : [row(words.empty, [], '')]));
      table.tFoot.replaceChildren(...totals);
    }

    /** The figures of one element that says what a yes costs. */
    function fillCharge(node) {
      const index = Number(node.dataset.placement);
      const { gone, today } = charge(way, state.answers, state.segments, index);
      const line = way.extras[index].line;
      const texts = {
        charge: () => chargeWords(index),
        'instead-name': () => line.name,
        'instead-amount': () => amount(line.today),
        'standing-name': () => (gone ? gone.name : words.empty),
        'standing-amount': () => amount(gone ? -gone.today : 0),
        'owed-name': () => (today < 0 ? words.returned : words.today),
        'owed-amount': () => amount(Math.abs(today)),
      };
      const text = texts[node.dataset.fill];
      if (text) node.replaceChildren(bdi(text()));
    }

    function fillPage(section, current) {
      const { stage } = way.pages[state.page];
      const todayWords =
        stage === null ? words.altogether : stage === 'thank_you' ? words.paid : words.today;
      section.querySelectorAll('[data-fill="order"]').forEach((table) => fillOrder(table, current, todayWords));
      section.querySelectorAll('[data-fill][data-placement]').forEach(fillCharge);
      section.querySelectorAll('[data-fill="pay"]').forEach((node) => {
        node.textContent = current.today > 0 ? say(words.pay, amount(current.today)) : words.pay_nothing;
      });
      section.querySelectorAll('[data-fill="next-steps"]').forEach((list) => {
        const items = current.lines.map((line) => make('li', '', make('strong', '', bdi(line.name)), ' ', line.next));
        list.replaceChildren(...items);
      });
      section.querySelectorAll('[data-fill="answered"]').forEach((list) => {
        const items = current.met.map((index) => {
          const yes = current.given.get(index);
          const page = way.pages.find((stop) => stop.stage === way.extras[index].stage);
          return make(
            'li',
            yes ? 'yes' : 'no',
            make('strong', '', yes ? words.yes : words.no),
            make('span', '', bdi(way.extras[index].line.name), make('small', '', page ? page.name : '')),
          );
        });
        list.replaceChildren(...(items.length ? items : [make('li', '', words.nothing_met)]));
      });
    }

    function render() {
      const stop = way.pages[state.page];
      const current = wayTo(decidedAt(way, state.page));
      const met = new Set(current.met);
      sections.forEach((section, page) => (section.hidden = page !== state.page));
      all('[data-met]').forEach((box) => (box.hidden = !met.has(Number(box.dataset.met))));
      all('[data-fill="extras"]').forEach((group) => {
        group.hidden = !group.dataset.of.split(' ').some((index) => met.has(Number(index)));
      });
      all('[data-asks]').forEach((fields) => {
        const index = Number(fields.dataset.asks);
        fields.hidden = state.answers[index] !== 'yes' && stop.extra !== index;
      });
      all('[data-does="tick"]').forEach((box) => (box.checked = answerAt(box) === 'yes'));
      all('[data-does="toggle"]').forEach((button) => button.setAttribute('aria-pressed', String(answerAt(button) === 'yes')));
      all('[data-does="leave"]').forEach((button) => button.setAttribute('aria-pressed', String(answerAt(button) === 'no')));
      all('[data-does="goto"]').forEach((button) => {
        const isHere = button.dataset.stage === stop.stage;
        if (isHere) button.setAttribute('aria-current', 'step');
        else button.removeAttribute('aria-current');
        // On a narrow screen the stages are wider than their row.
        if (isHere) button.closest('nav').scrollLeft = button.offsetLeft - 24;
      });
      all('[data-does="back"]').forEach((button) => (button.disabled = state.page === 0));
      all('[data-does="segment"]').forEach((box) => (box.checked = state.segments.has(box.dataset.of)));
      all('[data-fill="total"]').forEach((node) => (node.textContent = amount(current.today)));
      fillPage(sections[state.page], current);
      document.title = stop.name + ' · ' + title;
      tell(stop, current);
    }

    const answerAt = (node) => state.answers[Number(node.dataset.placement)];

    /** Shows a page from its top and takes the keyboard there. */
    function show(page) {
      state.page = page;
      render();
      root.scrollTo(0, 0);
      const heading = sections[page].querySelector('h1');
      // Only where the keyboard already is here: a button of the app that turns the page keeps it.
      if (heading && document.hasFocus()) heading.focus({ preventScroll: true });
    }

    function tell(stop, current) {
      if (way.mode !== 'frame' || root.parent === root) return;
      const earlier = state.page === 0 ? 0 : shownBy(way, previousPage(way, state.answers, state.segments, state.page));
      const answered = current.met.filter((index) => index < earlier || state.answers[index] !== null);
      const step = {
        type: 'step',
        stage: stop.stage ?? 'end',
        answers: answered.map((index) => [way.extras[index].id, current.given.get(index) ? 'yes' : 'no']),
        today: current.today,
        later: current.later,
      };
      if (stop.extra !== null) step.placement = way.extras[stop.extra].id;
      // A sandboxed frame has no origin of its own to name, nor has the app's custom scheme on every system.
      root.parent.postMessage(step, '*');
    }

    function pageOf(stage, id) {
      const index = id === null ? -1 : way.extras.findIndex((extra) => extra.id === id);
      const isThere = (stop) => (stop.stage ?? 'end') === stage;
      if (index >= 0) {
        const own = way.pages.findIndex((stop) => stop.extra === index);
        const page = own >= 0 ? own : way.pages.findIndex((stop) => stop.stage === way.extras[index].stage);
        return { page, index };
      }
      const onTheWay = way.pages.findIndex((stop, page) => isThere(stop) && isOnTheWay(way, state.answers, state.segments, page));
      if (onTheWay >= 0) return { page: onTheWay, index: -1 };
      const page = way.pages.findIndex(isThere);
      return { page, index: page >= 0 ? way.pages[page].extra : -1 };
    }

    /** Goes to a stage, or to the page of one extra, answering what must be answered to get there. */
    function goTo(stage, id) {
      const { page, index } = pageOf(stage, id);
      if (page < 0) return;
      if (index >= 0) Object.assign(state, reach(way, state.answers, state.segments, index));
      show(page);
    }

    const next = () => show(nextPage(way, state.answers, state.segments, state.page));
    const back = () => show(previousPage(way, state.answers, state.segments, state.page));
    const answer = (node, value) => (state.answers[Number(node.dataset.placement)] = value);
    function restart() {
      state.answers = unanswered(way);
      show(0);
    }

    const deeds = {
      next,
      back,
      restart,
      goto: (node) => goTo(node.dataset.stage, null),
      yes: (node) => (answer(node, 'yes'), next()),
      no: (node) => (answer(node, 'no'), next()),
      toggle: (node) => (answer(node, answerAt(node) === 'yes' ? null : 'yes'), render()),
      leave: (node) => (answer(node, answerAt(node) === 'no' ? null : 'no'), render()),
    };
    const changes = {
      tick: (node) => answer(node, node.checked ? 'yes' : null),
      segment: (node) => (node.checked ? state.segments.add(node.dataset.of) : state.segments.delete(node.dataset.of)),
    };
    const doing = (event) => (event.target instanceof root.Element ? event.target.closest('[data-does]') : null);

    document.addEventListener('click', (event) => {
      const node = doing(event);
      if (node && Object.hasOwn(deeds, node.dataset.does)) deeds[node.dataset.does](node);
    });
    document.addEventListener('change', (event) => {
      const node = doing(event);
      if (!node || !Object.hasOwn(changes, node.dataset.does)) return;
      changes[node.dataset.does](node);
      render();
    });
    root.addEventListener('message', (event) => {
      if (way.mode !== 'frame' || event.source !== root.parent) return;
      const message = readMessage(event.data);
      if (!message) return;
      const hear = {
        play: () => {
          state.answers = answersOf(way, message.answers);
          state.segments = new Set(message.segments);
          goTo(message.stage, null);
        },
        goto: () => goTo(message.stage, message.placement),
        back,
        next,
        restart,
        show: render,
      };
      hear[message.type]();
    });

    const hashStage = () => root.location.hash.slice(1).replaceAll('-', '_');
    root.addEventListener('hashchange', () => isStage(hashStage()) && goTo(hashStage(), null));
    if (way.played.length) state.answers = answersOf(way, way.played);
    const first = isStage(hashStage()) ? hashStage() : way.start;
    if (first && first !== 'sales_page') goTo(first, null);
    else render();
  }

  const player = { walk, charge, nextPage, previousPage, shownBy, decidedAt, reach, unanswered, answersOf, money, readMessage };
  root.OfferwrightPlayer = player;
  if (typeof module !== 'undefined' && module.exports) module.exports = player;
  if (typeof root.document !== 'undefined') start(root.document);
})(typeof globalThis.window === 'undefined' ? globalThis : globalThis.window);
