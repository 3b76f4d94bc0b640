// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceSur } from './announce-sur.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each(['<button>Partager</button>', '<button><svg></svg> <span>Partager</span></button>'])(
  '%s dit ce qu’il a fait, l’annonce, puis reprend son nom',
  (html) => {
    document.body.innerHTML = `${html}<p id="annonces"></p>`;
    const bouton = document.querySelector('button');
    announceSur(bouton, 'lien copié');
    announceSur(bouton, 'lien copié');
    expect(bouton?.textContent?.trim()).toBe('Partager\u00a0: lien copié');
    vi.advanceTimersByTime(300);
    expect(document.querySelector('#annonces')?.textContent).toBe('Partager\u00a0: lien copié.');
    vi.advanceTimersByTime(4000);
    expect(bouton?.textContent?.trim()).toBe('Partager');
  },
);
