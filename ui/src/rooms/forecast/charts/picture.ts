/** A chart as a picture: drawn once more with its present colours, its title above and the note below. */

const styled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Letters that machines have, as those of the page do not reach a picture. */
const letters = "'Source Sans 3', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** Pixels of the picture for each of the screen. */
const finesse = 2;
const margin = 16;
const line = 24;

/** The chart's drawing with its look written into it, as styles of the page do not reach a picture. */
function standingAlone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const from = [chart, ...chart.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, at) => {
    const look = getComputedStyle(element);
    const target = to[at];
    target?.removeAttribute('class');
    target?.removeAttribute('style');
    for (const name of styled) target?.setAttribute(name, look.getPropertyValue(name));
  });
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('font-family', letters);
  return copy;
}

const written = (svg: SVGSVGElement) => new XMLSerializer().serializeToString(svg);

/** The chart as an SVG for white paper: in the colours of the day, whatever the screen shows. */
export function onPaper(chart: SVGSVGElement): string {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  // Nothing is painted in between: the window stays as it is.
  dataset['theme'] = 'light';
  try {
    return written(standingAlone(chart));
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

async function drawn(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const text = written(svg);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

/** The bytes of the picture as PNG. */
export async function png(
  chart: SVGSVGElement,
  title: string,
  note: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await drawn(standingAlone(chart));
  const { width, height } = chart.getBoundingClientRect();
  const look = getComputedStyle(chart.closest('.chart') ?? chart);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * margin) * finesse);
  canvas.height = Math.ceil((height + 2 * margin + 2 * line) * finesse);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('This machine cannot draw the picture.');
  paper.scale(finesse, finesse);
  paper.fillStyle = look.backgroundColor;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = look.color;
  paper.textBaseline = 'middle';
  paper.font = '600 15px sans-serif';
  paper.fillText(title, margin, margin + line / 2, width);
  paper.font = '12px sans-serif';
  paper.fillText(note, margin, margin + line + height + line / 2, width);
  paper.drawImage(image, margin, margin + line, width, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This machine cannot draw the picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
