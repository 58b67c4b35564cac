/**
 * Plays a mockup: walks one buyer's way over the data beside it, keeps totals true, and tells the app of every step.
 *
 * In the app's frame it says, after everything that happens,
 *   { type: 'step', stage, first, placement?, answers: [[placement id, 'yes' | 'no'], …], segments, payment, today, later, bill }
 * (stage 'end' at the end, first where no page comes before) where today and later are those of the journey's receipt, bill
 * is what is charged with plan, discount and tax, and segments and payment { way, coupon } are what the buyer is and chose,
 * and hears, from the window around it and from nobody else,
 *   { type: 'play', answers, segments?, payment?, stage? }   { type: 'goto', stage, placement? }
 *   { type: 'persona', at } (its place in the list)
 *   { type: 'back' }   { type: 'next' }   { type: 'restart' }   { type: 'show' } (say the step again)
 * and whatever attend.js hears, where that stands beside it.
 */
(function (root) {
  'use strict';

  const { MAIN, STAGES, LISTED, paidLine, withTax, walk, bill, orderWords, charge, isOnTheWay } = root.OfferwrightPlayer;
  const { nextPage, previousPage, shownBy, decidedAt, reach, unanswered, answersOf, money, isStage, readMessage } =
    root.OfferwrightPlayer;

  function start(document) {
    const source = document.getElementById('way');
    if (!source) return;
    const way = JSON.parse(source.textContent);
    const { words } = way;
    const title = document.title;
    const sections = [...document.querySelectorAll('[data-page]')];
    const all = (selector) => [...document.querySelectorAll(selector)];
    const state = { page: 0, answers: unanswered(way), segments: new Set(), payment: LISTED };
    const attended = way.mode === 'frame' && root.OfferwrightPlayer.attend?.({ sections, shownPage: () => state.page, turnTo });

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

    const billTo = (until) => bill(way, state.answers, state.segments, state.payment, until);

    function chargeWords(index) {
      const { gone, today: net } = charge(way, state.answers, state.segments, index, state.payment);
      const today = withTax(way, net);
      const { later, renewal } = way.extras[index].line;
      if (gone && today > 0) return say(words.difference, amount(today));
      if (gone) return today === 0 ? words.nothing_more : say(words.back_to_card, amount(-today));
      return later > 0 || renewal ? say(words.plus, amount(today)) : amount(today);
    }

    function renewalWords({ amount: each, every, after_days: days }) {
      const distance = words['every_' + every];
      const sentence = days === null ? words.renewal : days === 1 ? words.renewal_after_day : words.renewal_after;
      return say(sentence, amount(withTax(way, each)), distance, days);
    }

    const dayWords = (day) =>
      day === 0 ? words.same_day : day === 1 ? words.next_day : say(words.days_later, day);

    function row(name, notes, value) {
      const head = make('th', '', name, ...notes.map((note) => make('small', '', note)));
      head.scope = 'row';
      return make('tr', '', head, make('td', '', value));
    }

    function lineRow(current, place) {
      const line = paidLine(way, place, state.payment);
      const notes = line.terms ? [line.terms] : [];
      const before = current.over.get(place);
      if (before !== undefined) {
        const gone = paidLine(way, before, state.payment);
        const owed = withTax(way, line.today - gone.today);
        const after = STAGES.indexOf(way.extras[place].stage) > STAGES.indexOf('checkout');
        notes.push(
          after && owed > 0
            ? say(words.replaced, named(gone.name), amount(owed))
            : say(words.swapped, named(gone.name)),
        );
      }
      const day = place === MAIN ? null : way.extras[place].day;
      if (day !== null) notes.push(dayWords(day));
      return row(bdi(line.name), notes, amount(line.today));
    }

    function fillOrder(table, current, charged, todayWords) {
      const { tax } = way;
      const lines = current.places.map((place) => lineRow(current, place));
      const totals = [];
      if (charged.discount > 0)
        totals.push(row(say(words.discount, named(way.coupon.code)), [], amount(-charged.discount)));
      if (tax && !tax.within) totals.push(row(say(words.tax_added, tax.rate), [], amount(charged.tax)));
      const within = tax && tax.within ? [say(words.tax_within, tax.rate, amount(charged.tax))] : [];
      const total = row(todayWords, within, amount(charged.today));
      total.className = 'total';
      totals.push(total);
      if (charged.later > 0) totals.push(row(words.later, [], amount(charged.later)));
      charged.lines.forEach((line) => {
        if (line.renewal) totals.push(row(bdi(line.name), [renewalWords(line.renewal)], ''));
      });
      table.tBodies[0].replaceChildren(...(lines.length ? lines : [row(words.empty, [], '')]));
      table.tFoot.replaceChildren(...totals);
    }

    /** The figures of one element that says what a yes costs. */
    function fillCharge(node) {
      const index = Number(node.dataset.placement);
      const { gone, today } = charge(way, state.answers, state.segments, index, state.payment);
      const line = way.extras[index].line;
      const texts = {
        charge: () => chargeWords(index),
        'card-used': () => (gone && withTax(way, today) <= 0 ? '' : words.card_used),
        'instead-name': () => line.name,
        'instead-amount': () => amount(line.today),
        'standing-name': () => (gone ? gone.name : words.empty),
        'standing-amount': () => amount(gone ? -gone.today : 0),
        'owed-name': () => (today < 0 ? words.returned : words.today),
        'owed-amount': () => amount(withTax(way, Math.abs(today))),
      };
      const text = texts[node.dataset.fill];
      if (text) node.replaceChildren(bdi(text()));
    }

    function fillPage(section, current, charged) {
      const { stage } = way.pages[state.page];
      const todayWords = stage === null ? words.altogether : stage === 'thank_you' ? words.paid : words.today;
      section
        .querySelectorAll('[data-fill="order"]')
        .forEach((table) => fillOrder(table, current, charged, todayWords));
      section.querySelectorAll('[data-fill][data-placement]').forEach(fillCharge);
      section.querySelectorAll('[data-fill="pay"]').forEach((node) => {
        node.textContent = say(words[orderWords(charged)], amount(charged.today));
      });
      section.querySelectorAll('[data-fill="next-steps"]').forEach((list) => {
        const items = current.lines.map((line) =>
          make('li', '', make('strong', '', bdi(line.name)), ' ', words[line.next]),
        );
        list.replaceChildren(...items);
      });
      section.querySelectorAll('[data-fill="purchases"]').forEach((list) => {
        list.replaceChildren(...current.lines.map((line) => make('li', '', bdi(line.name))));
      });
      section.querySelectorAll('[data-fill="saved"]').forEach((node) => {
        const { discount } = charged;
        node.textContent = discount > 0 ? say(words.saved, named(way.coupon.code), amount(-discount)) : '';
      });
      section.querySelectorAll('[data-fill="answered"]').forEach((list) => {
        const items = current.met.map((index) => {
          const yes = current.given.get(index);
          const page = way.pages.find((stop) => !stop.asks && stop.stage === way.extras[index].stage);
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
      const until = decidedAt(way, state.page);
      const current = wayTo(until);
      const charged = billTo(until);
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
      all('[data-does="toggle"]').forEach((button) =>
        button.setAttribute('aria-pressed', String(answerAt(button) === 'yes')),
      );
      all('[data-does="leave"]').forEach((button) =>
        button.setAttribute('aria-pressed', String(answerAt(button) === 'no')),
      );
      all('[data-does="goto"]').forEach((button) => {
        const isHere = button.dataset.stage === stop.stage;
        if (isHere) button.setAttribute('aria-current', 'step');
        else button.removeAttribute('aria-current');
        // On a narrow screen the stages are wider than their row.
        if (isHere) button.closest('nav').scrollLeft = button.offsetLeft - 24;
      });
      all('[data-does="persona"]').forEach((button) => {
        button.setAttribute('aria-pressed', String(isPlayed(way.personas[Number(button.dataset.of)])));
      });
      all('[data-does="back"]').forEach((button) => (button.disabled = state.page === 0));
      all('[data-does="segment"]').forEach((box) => (box.checked = state.segments.has(box.dataset.of)));
      all('[data-does="answer"]').forEach((round) => (round.checked = isAnswered(round)));
      all('[data-does="way"]').forEach(
        (round) => (round.checked = Number(round.dataset.of) === (state.payment.way ?? -1) + 1),
      );
      all('[data-does="coupon"]').forEach((button) =>
        button.setAttribute('aria-pressed', String(state.payment.coupon)),
      );
      all('[data-fill="total"]').forEach((node) => (node.textContent = amount(charged.today)));
      fillPage(sections[state.page], current, charged);
      document.title = stop.name + ' · ' + title;
      if (attended) attended.rendered();
      tell(stop, current, charged);
    }

    /** The rounds of one question, which all belong to one group. */
    const roundsOf = (round) => all('[data-does="answer"]').filter((other) => other.name === round.name);

    /** Whether a round says what the buyer answered; "something else" only once the question was answered so. */
    function isAnswered(round) {
      if (round.dataset.of !== '') return state.segments.has(round.dataset.of);
      return round.checked && !roundsOf(round).some((other) => state.segments.has(other.dataset.of));
    }

    function answerQuestion(round) {
      roundsOf(round).forEach((other) => state.segments.delete(other.dataset.of));
      if (round.dataset.of !== '') state.segments.add(round.dataset.of);
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

    function tell(stop, current, charged) {
      if (way.mode !== 'frame' || root.parent === root) return;
      const earlier = state.page === 0 ? 0 : shownBy(way, previousPage(way, state.answers, state.segments, state.page));
      const answered = current.met.filter((index) => index < earlier || state.answers[index] !== null);
      const step = {
        type: 'step',
        stage: stop.stage ?? 'end',
        first: state.page === 0,
        answers: answered.map((index) => [way.extras[index].id, current.given.get(index) ? 'yes' : 'no']),
        segments: [...state.segments],
        payment: state.payment,
        today: current.today,
        later: current.later,
        bill: { today: charged.today, later: charged.later, discount: charged.discount, tax: charged.tax },
      };
      if (stop.extra !== null) step.placement = way.extras[stop.extra].id;
      const persona = way.personas.findIndex(isPlayed);
      if (persona >= 0) step.persona = persona;
      // A sandboxed frame has no origin of its own to name, nor has the app's custom scheme on every system.
      root.parent.postMessage(step, '*');
    }

    function pageOf(stage, id) {
      const index = id === null ? -1 : way.extras.findIndex((extra) => extra.id === id);
      const isThere = (stop) => (stop.stage ?? 'end') === stage && !stop.asks;
      if (index >= 0) {
        const own = way.pages.findIndex((stop) => stop.extra === index);
        const page =
          own >= 0 ? own : way.pages.findIndex((stop) => !stop.asks && stop.stage === way.extras[index].stage);
        return { page, index };
      }
      const onTheWay = way.pages.findIndex(
        (stop, page) => isThere(stop) && isOnTheWay(way, state.answers, state.segments, page),
      );
      if (onTheWay >= 0) return { page: onTheWay, index: -1 };
      const page = way.pages.findIndex(isThere);
      return { page, index: page >= 0 ? way.pages[page].extra : -1 };
    }

    /** Goes to a stage, or to the page of one extra, answering what must be answered to get there; tells whether there is one. */
    function goTo(stage, id) {
      const { page, index } = pageOf(stage, id);
      if (page < 0) return false;
      if (index >= 0) Object.assign(state, reach(way, state.answers, state.segments, index));
      show(page);
      return true;
    }

    /** Turns to a page whether or not the way leads there, answering what brings an extra into sight. */
    function turnTo(page, extra = way.pages[page].extra) {
      if (extra !== null) Object.assign(state, reach(way, state.answers, state.segments, extra));
      show(page);
    }

    /** Lays every page of the way below the other, each as it stands when the buyer is there. */
    function layOut() {
      const papers = [];
      for (let page = 0, before = -1; page !== before; page = nextPage(way, state.answers, state.segments, page)) {
        before = state.page = page;
        render();
        papers.push(sections[page].cloneNode(true));
      }
      sections[0].parentElement.replaceChildren(...papers);
      document.title = title;
    }

    const next = () => show(nextPage(way, state.answers, state.segments, state.page));
    const back = () => show(previousPage(way, state.answers, state.segments, state.page));
    const answer = (node, value) => (state.answers[Number(node.dataset.placement)] = value);
    function restart() {
      stand({ answers: [], segments: [], payment: LISTED });
      show(0);
    }

    const answersAs = ({ yes }) => way.extras.map((_, index) => (yes.includes(index) ? 'yes' : 'no'));

    /** Whether the buyer answers and pays just as a persona would. */
    function isPlayed(persona) {
      const answers = answersAs(persona);
      const belongs = persona.segments.every((segment) => state.segments.has(segment));
      return (
        state.answers.every((answer, index) => answer === answers[index]) &&
        belongs &&
        state.segments.size === persona.segments.length &&
        state.payment.way === persona.way &&
        !state.payment.coupon
      );
    }

    /** Walks as a persona would, from the first page: every answer is given, and can be looked at page by page. */
    function playPersona(at) {
      const persona = way.personas[at];
      if (!persona) return;
      state.answers = answersAs(persona);
      state.segments = new Set(persona.segments);
      state.payment = { way: persona.way, coupon: false };
      show(0);
    }

    /** Makes the buyer the one who is, answers and pays so; without a payment they pay as they did. */
    function stand({ answers, segments, payment }) {
      state.answers = answersOf(way, answers);
      state.segments = new Set(segments);
      state.payment = payment ?? state.payment;
    }

    const deeds = {
      next,
      back,
      restart,
      persona: (node) => playPersona(Number(node.dataset.of)),
      coupon: () => ((state.payment = { ...state.payment, coupon: !state.payment.coupon }), render()),
      goto: (node) => goTo(node.dataset.stage, null),
      yes: (node) => (answer(node, 'yes'), next()),
      no: (node) => (answer(node, 'no'), next()),
      toggle: (node) => (answer(node, answerAt(node) === 'yes' ? null : 'yes'), render()),
      leave: (node) => (answer(node, answerAt(node) === 'no' ? null : 'no'), render()),
    };
    const changes = {
      answer: answerQuestion,
      way: (node) =>
        (state.payment = { ...state.payment, way: node.dataset.of === '0' ? null : Number(node.dataset.of) - 1 }),
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
      if (!message) return attended && attended.hear(event.data);
      const hear = {
        play: () => {
          stand(message);
          goTo(message.stage, null);
        },
        goto: () => goTo(message.stage, message.placement),
        persona: () => playPersona(message.at),
        back,
        next,
        restart,
        show: render,
      };
      hear[message.type]();
    });

    const hashStage = () => root.location.hash.slice(1).replaceAll('-', '_');
    root.addEventListener('hashchange', () => isStage(hashStage()) && goTo(hashStage(), null));
    stand(way.buyer);
    // Beside its editor the mockup opens at the sales page, also where a question comes before it.
    const opening = way.start ?? (way.mode === 'frame' && way.pages[0].asks ? 'sales_page' : null);
    const first = isStage(hashStage()) ? hashStage() : opening;
    if (way.mode === 'paper') layOut();
    else if (way.page !== undefined) turnTo(way.page);
    // A stage that the design does not have leaves the buyer at the first page.
    else if (!first || !goTo(first, null)) render();
  }

  start(root.document);
})(window);
