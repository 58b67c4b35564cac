/** A scrap of a page in the practitioner's colours and letters; only to look at. */
import type { CSSProperties } from 'react';
import type { Brand, Colour } from '../../contract';

/** Whether white or ink is read more easily on a colour. */
function textOn(colour: Colour): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? '#221f1b' : '#ffffff';
}

export function Sample({ brand, name }: { brand: Brand; name: string }) {
  const look = {
    '--sample-primary': brand.primary,
    '--sample-on-primary': textOn(brand.primary),
    '--sample-surface': brand.surface,
    '--sample-on-surface': textOn(brand.surface),
  } as CSSProperties;
  return (
    <div className={`sample sample-${brand.typeface}`} style={look} aria-hidden data-sample>
      <div className="sample-top">{name}</div>
      <div className="sample-page">
        <p className="sample-title">Six weeks to a steadier way of working</p>
        <p>A small group, a simple daily practice, and someone who has been there.</p>
        <span className="sample-button">Join the programme</span>
      </div>
    </div>
  );
}
