/** Leaves a clean page after every test and fills what jsdom lacks. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom lays nothing out, so scrolling has no meaning there and is absent.
Element.prototype.scrollIntoView ??= () => undefined;

// React Aria looks elements up by escaped names; jsdom knows no CSS object.
globalThis.CSS ??= {
  escape: (name: string) => name.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`),
} as typeof CSS;
