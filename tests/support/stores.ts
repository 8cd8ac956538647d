/** Runs in a page: what it is answered, for each place that a browser has, when it wants to keep something there. */
export async function stores(): Promise<Record<string, string>> {
  const tries: Record<string, () => unknown> = {
    localStorage: () => localStorage.setItem('a', 'b'),
    sessionStorage: () => sessionStorage.setItem('a', 'b'),
    indexedDB: () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('a');
        opening.onsuccess = () => done('opened');
        opening.onerror = () => fail(opening.error);
      }),
    caches: () => caches.open('a'),
    cookie: () => {
      document.cookie = 'a=b; path=/';
      if (document.cookie === '') throw new DOMException('kept none', 'SecurityError');
    },
    cookieStore: () =>
      (window as unknown as { cookieStore: { set(a: string, b: string): unknown } }).cookieStore.set(
        'a',
        'b',
      ),
    files: () => navigator.storage.getDirectory(),
    worker: () => navigator.serviceWorker.register('/mottak/sw.js'),
  };
  const answers: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      await attempt();
      answers[name] = 'kept';
    } catch {
      answers[name] = 'refused';
    }
  }
  return answers;
}

/** The answers of a page that can keep nothing. */
export const allRefused: Readonly<Record<string, string>> = Object.fromEntries(
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'files', 'worker'].map(
    (name) => [name, 'refused'],
  ),
);
