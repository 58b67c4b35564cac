/** The way of a buyer through a mockup, in numbers: who is asked what, what stands on the receipt, what is charged. */
(function (root) {
  'use strict';

  // The main offer's place among the extras, which are counted from 0.
  const MAIN = -1;
  const STAGES = ['sales_page', 'cart', 'checkout', 'one_click', 'thank_you', 'follow_up'];
  const MOST_ANSWERS = 200;

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

  const LISTED = { way: null, coupon: false };
  const MILLION = 1000000n;

  /** A line as it is paid: the main offer in the way chosen, everything else at its price. */
  const paidLine = (way, place, { way: chosen }) =>
    place === MAIN && chosen !== null ? (way.ways[chosen] ?? way.main) : lineOf(way, place);

  /** An amount times a share, rounded half to even as the program rounds. */
  function share(minor, part, whole) {
    const size = BigInt(Math.abs(minor)) * part;
    const floor = size / whole;
    const twice = (size % whole) * 2n;
    const up = twice > whole || (twice === whole && floor % 2n === 1n);
    return Number(up ? floor + 1n : floor) * Math.sign(minor);
  }

  /** The tax on an amount: within it, or on top. */
  function taxOn(way, minor) {
    if (!way.tax) return 0;
    const part = BigInt(way.tax.ppm);
    return share(minor, part, way.tax.within ? MILLION + part : MILLION);
  }

  const withTax = (way, minor) => (way.tax && !way.tax.within ? minor + taxOn(way, minor) : minor);

  /** What is charged on the way so far: discount worked out on what the checkout charges, tax within or on top. */
  function bill(way, answers, segments, payment, until) {
    const atCheckout = way.extras.filter((extra) => STAGES.indexOf(extra.stage) <= STAGES.indexOf('checkout')).length;
    const ordered = walk(way, answers, segments, Math.min(until, atCheckout)).places;
    const { places } = walk(way, answers, segments, until);
    const ppm = payment.coupon && way.coupon ? BigInt(way.coupon.ppm) : 0n;
    const off = (line) => share(line.today, ppm, MILLION);
    const sum = (list, each) => list.reduce((total, place) => total + each(paidLine(way, place, payment), place), 0);
    const goods = sum(places, (line) => line.today);
    const discount = sum(ordered, off);
    const open = sum(places, (line, place) => line.later - (ordered.includes(place) ? off(line) * line.open : 0));
    const net = goods - discount;
    const lines = places.map((place) => paidLine(way, place, payment));
    return {
      places,
      lines,
      goods,
      discount,
      tax: taxOn(way, net),
      today: withTax(way, net),
      later: withTax(way, open),
    };
  }

  /** The key of the words on the button that orders: something is paid now, something is owed later, or nothing ever is. */
  function orderWords({ today, later, lines }) {
    if (today > 0) return 'pay';
    return later > 0 || lines.some((line) => line.renewal) ? 'pay_later' : 'pay_nothing';
  }

  /** What a yes takes away and adds today, on the way so far. */
  function charge(way, answers, segments, index, payment = LISTED) {
    const extra = way.extras[index];
    const place = walk(way, answers, segments, index).standing.get(extra.slot);
    const gone = extra.replaces && place !== undefined ? paidLine(way, place, payment) : null;
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
    for (let at = index; at >= 0;) {
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

  /** Writes an amount as the program does: $1,200 or 39,50 €. */
  function money(way, minor) {
    const { group, decimal, grouped_from: from, sign_first: first } = way.numbers;
    const unit = 10 ** way.digits;
    const size = Math.abs(minor);
    const plain = String(Math.floor(size / unit));
    const whole = plain.length < from ? plain : plain.replace(/\B(?=(\d{3})+$)/g, group);
    const part = size % unit === 0 ? '' : decimal + String(size % unit).padStart(way.digits, '0');
    const sign = minor < 0 ? '−' : '';
    return first ? sign + way.symbol + whole + part : sign + whole + part + '\u00a0' + way.symbol.trim();
  }

  const isText = (value) => typeof value === 'string' && value.length <= 100;
  const isList = (value, each) => Array.isArray(value) && value.length <= MOST_ANSWERS && value.every(each);
  const isAnswer = (value) =>
    Array.isArray(value) && value.length === 2 && isText(value[0]) && (value[1] === 'yes' || value[1] === 'no');
  const isPayment = (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof value.coupon === 'boolean' &&
    (value.way === null || (Number.isSafeInteger(value.way) && value.way >= 0));
  const isStage = (value) => value === 'end' || STAGES.includes(value);

  /** Reads a message of the app; nothing where it has not exactly the shape of one. */
  function readMessage(raw) {
    if (typeof raw !== 'object' || raw === null) return null;
    const { type, answers, stage, placement, segments, payment } = raw;
    const known =
      (segments === undefined || isList(segments, isText)) && (payment === undefined || isPayment(payment));
    switch (type) {
      case 'play':
        if (!isList(answers, isAnswer) || !known || (stage !== undefined && !isStage(stage))) return null;
        return { type, answers, segments: segments ?? [], payment, stage: stage ?? 'end' };
      case 'goto':
        if (!isStage(stage) || (placement !== undefined && !isText(placement))) return null;
        return { type, stage, placement: placement ?? null };
      case 'persona':
        return Number.isSafeInteger(raw.at) && raw.at >= 0 ? { type, at: raw.at } : null;
      case 'back':
      case 'next':
      case 'restart':
      case 'show':
        return { type };
      default:
        return null;
    }
  }

  const player = {
    MAIN,
    STAGES,
    LISTED,
    lineOf,
    paidLine,
    withTax,
    walk,
    bill,
    orderWords,
    charge,
    isOnTheWay,
    nextPage,
    previousPage,
    shownBy,
    decidedAt,
    reach,
    unanswered,
    answersOf,
    money,
    isStage,
    readMessage,
  };
  root.OfferwrightPlayer = player;
  if (typeof module !== 'undefined' && module.exports) module.exports = player;
})(typeof globalThis.window === 'undefined' ? globalThis : globalThis.window);
