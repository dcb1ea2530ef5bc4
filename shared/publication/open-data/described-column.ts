import type { Column } from '../../csv/csv.ts';
import type { Label } from '../publication.ts';

/** A column of an open-data file and what it means. */
export type DescribedColumn<Row> = Column<Row> & Label;
