/** English names of the months, and MLA’s short ones: May, June and July have none. */
const months = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

/**
 * A day as the styles of reference write it. By a table: a build asks thousands of times, and each
 * `Intl.DateTimeFormat` costs as much as a whole citation.
 * @param day `2026-11-25`
 * @returns `apa`: 2026, November 25; `chicago`: November 25, 2026; `mla`: 25 Nov. 2026; `ris`: 2026/11/25; `parts`: [2026, 11, 25]
 */
export function citationDay(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [long, short] = months[month - 1] ?? ['', ''];
  return {
    apa: `${year}, ${long} ${date}`,
    chicago: `${long} ${date}, ${year}`,
    mla: `${date} ${short} ${year}`,
    ris: day.replaceAll('-', '/'),
    parts: [year, month, date],
  } as const;
}
