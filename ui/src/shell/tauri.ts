/** The real shell: every command goes through the one entrance of the window. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { failureFrom } from './failure';
import type { Shell } from './shell';

export const tauriShell: Shell = {
  async call(command, args) {
    try {
      return await invoke('desk', { request: { cmd: command, args } });
    } catch (thrown) {
      throw failureFrom(thrown);
    }
  },
  onEvent(name, hear) {
    const stop = listen(name, (event) => hear(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
};
