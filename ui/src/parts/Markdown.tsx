/** Shows Markdown as elements of our own; raw HTML in it stays words, and links lead nowhere. */
import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import './markdown.css';

interface Props {
  text: string;
  /** The level that the text's first level has on the page. */
  level?: 2 | 3 | 4;
  /** Draws a fenced block of its own language; otherwise it is shown as typed. */
  fences?: Record<string, (text: string) => ReactNode>;
}

type Drawing = Required<Pick<Props, 'level' | 'fences'>>;

export function Markdown({ text, level = 2, fences = {} }: Props) {
  return <div className="markdown">{all(lexer(text), { level, fences })}</div>;
}

function all(tokens: readonly Token[] | undefined, drawing: Drawing): ReactNode {
  // Tokens have no identity beyond their place, and the text is drawn as a whole.
  // eslint-disable-next-line react/no-array-index-key
  return tokens?.map((token, at) => <Fragment key={at}>{one(token, drawing)}</Fragment>);
}

function one(token: Token, drawing: Drawing): ReactNode {
  // Marked leaves room for tokens of extensions, of which there are none here.
  const known = token as Tokens.Generic & Token;
  const inside = () => all(known.tokens, drawing);
  switch (token.type) {
    case 'heading': {
      const depth = Math.min(6, (token as Tokens.Heading).depth + drawing.level - 1);
      const Heading = `h${depth}` as 'h2';
      return <Heading>{inside()}</Heading>;
    }
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const List = ordered ? 'ol' : 'ul';
      return (
        <List>
          {items.map((item, at) => (
            // eslint-disable-next-line react/no-array-index-key
            <li key={at}>{all(item.tokens, drawing)}</li>
          ))}
        </List>
      );
    }
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'code': {
      const { lang, text } = token as Tokens.Code;
      return drawing.fences[lang ?? '']?.(text) ?? <pre>{text}</pre>;
    }
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>;
    case 'br':
      return <br />;
    case 'table':
      return <Table table={token as Tokens.Table} drawing={drawing} />;
    case 'space':
    case 'def':
      return null;
    default:
      // Links are read as their words; HTML and anything unknown stays what was typed.
      return known.tokens ? inside() : (known.text ?? known.raw);
  }
}

function Table({ table, drawing }: { table: Tokens.Table; drawing: Drawing }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell, at) => (
            // eslint-disable-next-line react/no-array-index-key
            <th key={at} scope="col">
              {all(cell.tokens, drawing)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          // eslint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {row.map((cell, column) => (
              // eslint-disable-next-line react/no-array-index-key
              <td key={column}>{all(cell.tokens, drawing)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
