/** The sheet of every figure; whoever imports them has put their layer in its place before. */
import.meta.glob('./*/sheet.css', { eager: true });
