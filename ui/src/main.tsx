/** Opens the desk in the window. */
import './style/style';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { tauriShell } from './shell/tauri';
import { createDesk } from './state/desk';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the desk.');
createRoot(root).render(
  <StrictMode>
    <App desk={createDesk(tauriShell)} />
  </StrictMode>,
);
