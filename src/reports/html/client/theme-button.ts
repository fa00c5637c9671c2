/** The button between the light and the dark look, which the browser remembers where it can. */
export function startThemeButton(): void {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const nameButton = (): void => {
    if (button) button.textContent = isDark() ? 'Light theme' : 'Dark theme';
  };
  const chosen = remembered();
  if (chosen === 'dark' || chosen === 'light') root.dataset['theme'] = chosen;
  button?.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('model-gate-theme', root.dataset['theme']);
    } catch {
      // It holds until the page is closed.
    }
    nameButton();
  });
  system.addEventListener('change', nameButton);
  nameButton();
  if (button) button.hidden = false;
}

function remembered(): string | null {
  try {
    return localStorage.getItem('model-gate-theme');
  } catch {
    return null; // Pages opened as files may have no storage.
  }
}
