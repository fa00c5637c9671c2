import type { Column } from './columns/column.js';
import type { CsvTable } from './read-csv.js';
import type { LoadingSettings } from './read-loading-kwargs.js';
import type { Shard } from './open-random-access.js';
import type { Table } from './table.js';
import type { Typing } from './typing/typing.js';

/** What is wanted of a data file. */
export interface ReadingPlan {
  /** Throws DataError for columns that do not do. */
  readonly check: (names: readonly string[]) => void;
  /** What a column will be typed as, where the file does not tell. */
  readonly typingOf: (name: string) => Typing;
  /** Whether a column must be there; one that nobody can read is left out else. */
  readonly needs?: (name: string) => boolean;
  /** Rows to keep, all when `undefined`: drawn at random when `isSampled`, else the first ones. */
  readonly rowLimit?: number | undefined;
  readonly isSampled?: boolean;
  /** The column of which all rows are wanted, also when rows are drawn. */
  readonly labelColumn?: string | undefined;
  /** How the file is written, as far as the user says it. */
  readonly loading?: LoadingSettings | undefined;
  /** The columns of a CSV file, when it has been read beforehand; typed as nothing but the file tells. */
  readonly ahead?: Promise<CsvTable | undefined> | undefined;
  /** The files whose rows follow each other, when the table is not in the one of its path, whose format they have. */
  readonly shards?: readonly Shard[] | undefined;
}

/** The rows of a file that tells its types itself. */
export interface TypedTable {
  readonly table: Table;
  /** When they are not all: */
  readonly sample?:
    | {
        /** The rows of the file that they are, ascending. */
        readonly rows: readonly number[];
        /** The label column of the whole file, or of the rows when they are its first. */
        readonly labels: Column | undefined;
        /** Rows that the file has. */
        readonly fileRowCount: number;
      }
    | undefined;
  /** What a reader would not expect of how it is written; parts of a sentence about the file. */
  readonly written?: readonly string[] | undefined;
  /** What the file says that the indices of the label column mean. */
  readonly labelNames?: readonly string[] | undefined;
  /** Columns that are no cells of a table, and what is in them instead. */
  readonly leftOut?: readonly { readonly name: string; readonly instead: string }[];
}
