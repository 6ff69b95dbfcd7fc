// For pages that frame parts of An Open Relationship: gives each frame the height that its page asks for.
addEventListener('message', ({ data, origin, source }) => {
  const height = Number(data?.openRelationshipHeight);
  if (!(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) {
      frame.style.height = `${height}px`;
    }
  }
});
