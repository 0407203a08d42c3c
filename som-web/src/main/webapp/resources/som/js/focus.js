/* an answer that replaces what had the focus would leave the keyboard at the top of the page: the focus goes along */
(() => {
  let focused = '';
  document.addEventListener('focusin', event => { focused = event.target.id; });
  const successor = id => {
    const move = id.match(/^(.+:)(\d+):(up|down)$/);
    const place = move && Number(move[2]) + (move[3] === 'up' ? -1 : 1);
    const candidates = move
      ? [move[3], 'up', 'down'].map(what => document.getElementById(`${move[1]}${place}:${what}`))
      : id.endsWith(':add')
        ? [document.querySelector('.items > :last-child input')]
        : id.endsWith(':addGuest')
          ? [document.querySelector('.guest-rows > :last-child input')]
          : /:(confirm|notYet)$/.test(id)
            ? [document.querySelector('.room-ballot')]
            : [document.getElementById(id), document.querySelector('.guest-rows ~ [id$=":addGuest"]'), document.querySelector('.items ~ [id$=":add"]')];
    return [...candidates, document.getElementById('main')].find(candidate => candidate && !candidate.disabled);
  };
  window.jQuery?.(document).on('pfAjaxComplete', () => {
    if (document.activeElement === document.body && focused) {
      successor(focused)?.focus({ preventScroll: true });
    }
  });
})();
