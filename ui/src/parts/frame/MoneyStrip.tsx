/** The figures that follow every edit, along the bottom of the desk. */
import type { ReactNode } from 'react';
import './money-strip.css';

export interface StripFigure {
  id: string;
  label: string;
  /** The figure as Rust wrote it. */
  value: ReactNode;
  /** Its band or its measure, such as `412–489` or `of 14 h`. */
  detail?: ReactNode;
}

interface Props {
  figures: readonly StripFigure[];
  /** What stands at the end, such as the number of findings. */
  end?: ReactNode;
}

export function MoneyStrip({ figures, end }: Props) {
  return (
    <div className="strip">
      <dl className="strip-figures">
        {figures.map((figure) => (
          <div key={figure.id} className="strip-figure">
            <dt>{figure.label}</dt>
            <dd>
              <span className="figure strip-value">{figure.value}</span>
              {figure.detail !== undefined && (
                <span className="figure strip-detail">{figure.detail}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {end !== undefined && <div className="strip-end">{end}</div>}
    </div>
  );
}
