// Puts the names of those who speak beside the lines where their words begin. The text is measured after the browser has
// set it; where two names would cover each other, the later one moves down.

const gap = 3;

/** `article` holds .block elements with .tag (names) and .bar (lines beside the words), each for the words of `data-from`. */
export function placeTags(article: HTMLElement): void {
  const places: { element: HTMLElement; top: number; height: number }[] = [];
  let free = -Infinity; // the lowest point that a name covers yet
  for (const block of article.querySelectorAll<HTMLElement>('.block')) {
    const origin = block.getBoundingClientRect().top;
    for (const element of block.querySelectorAll<HTMLElement>('.tag, .bar')) {
      const statement = element.dataset['from'] ?? '';
      const lines = [...block.querySelectorAll<HTMLElement>(`[data-said~="${statement}"]`)].flatMap((words) => [...words.getClientRects()]);
      const first = lines[0];
      if (!first) continue;
      if (element.classList.contains('bar')) {
        const bottom = lines.reduce((lowest, line) => Math.max(lowest, line.bottom), first.bottom);
        places.push({ element, top: first.top - origin, height: bottom - first.top });
      } else {
        const top = Math.max(first.top, free);
        free = top + element.offsetHeight + gap;
        places.push({ element, top: top - origin, height: 0 });
      }
    }
  }
  for (const { element, top, height } of places) {
    element.style.setProperty('top', `${top}px`);
    if (height > 0) element.style.setProperty('height', `${height}px`);
  }
}
