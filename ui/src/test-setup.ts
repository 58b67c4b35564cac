/** Leaves a clean page after every test and fills what jsdom lacks. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// Rooms arrive when they are first opened; on a busy machine that takes a while.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out, so scrolling has no meaning there and is absent.
Element.prototype.scrollIntoView ??= () => undefined;

// React Aria looks elements up by escaped names; jsdom knows no CSS object.
globalThis.CSS ??= {
  escape: (name: string) => name.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`),
} as typeof CSS;

// Nothing has a size there, so nothing can be told of one.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
