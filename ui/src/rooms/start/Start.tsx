/** Where everything begins: a filled example of one's own profession, or four questions about one's own offers. */
import { ArrowRight, PenLine } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { OwnOffers } from './OwnOffers';
import { Templates } from './Templates';
import './start.css';

export default function Start() {
  const [own, setOwn] = useState(false);
  if (own) return <OwnOffers onBack={() => setOwn(false)} />;
  return (
    <div className="start">
      <header className="start-head">
        <h2>Begin with something that is already alive</h2>
        <p>
          Pick the example closest to your work. It opens filled in: what is offered, where a buyer
          meets it, what it brings in money and costs in hours, and how the pages will look. Change
          everything; every step can be taken back.
        </p>
      </header>
      <div className="start-ways">
        <Templates />
        <aside className="start-own" aria-labelledby="start-own">
          <PenLine size="1.5rem" strokeWidth={1.5} aria-hidden />
          <h3 id="start-own">Or start from your own offers</h3>
          <p>
            Four plain questions: whom you help, what changes for them, what you sell, and how much
            time you have. Your first design is built from the answers.
          </p>
          <Button kind="primary" onPress={() => setOwn(true)}>
            Start from my own offers
            <ArrowRight size="1em" aria-hidden />
          </Button>
          <p className="start-quiet">
            Nothing leaves this computer. Your library is one file on your own disk.
          </p>
        </aside>
      </div>
    </div>
  );
}
