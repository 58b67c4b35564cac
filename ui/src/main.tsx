/** Opens the desk in the window. */
import './style/style';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { tauriShell } from './shell/tauri';
import { begin } from './state/commands';
import { createDesk } from './state/desk';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
const desk = createDesk(tauriShell);
// Asked before anything is drawn; a failure is told by the window once it stands.
begin(desk).catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <App desk={desk} />
  </StrictMode>,
);
