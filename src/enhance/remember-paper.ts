/** Keeps the paper that a reader chose, on this device; the head of every page applies it before the first paint. */
const key = 'paper';
const radios = document.querySelectorAll<HTMLInputElement>('input[name="paper"]');

for (const radio of radios) {
  radio.checked = radio.value === (localStorage.getItem(key) ?? 'auto');
  radio.addEventListener('change', () => {
    if (radio.value === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, radio.value);
    document.documentElement.dataset.paper = radio.value;
  });
}
