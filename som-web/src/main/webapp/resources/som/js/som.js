/* What HTML and PrimeFaces leave undone; every page works without it. */
(() => {
  /* some PrimeFaces inputs keep aria-describedby on their wrapper, where no screen reader looks */
  const tie = () => {
    for (const wrapper of document.querySelectorAll('.field :is(span, div, table)[aria-describedby]:not([tabindex])')) {
      const input = wrapper.querySelector('input:not([type="hidden"], [aria-hidden="true"]), [role="combobox"]');
      if (input) {
        input.setAttribute('aria-describedby', wrapper.getAttribute('aria-describedby'));
        wrapper.removeAttribute('aria-describedby');
      }
    }
  };

  const closeMenus = except => {
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      if (!menu.contains(except)) {
        menu.open = false;
      }
    }
  };

  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.activeElement?.closest('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* dragging what has buttons too: the list names the command, which hears from where to where */
  let dragged = null;
  const itemAt = target => target instanceof Element ? target.closest('[data-place]') : null;
  document.addEventListener('pointerdown', event => {
    const item = itemAt(event.target);
    if (item) {
      item.draggable = Boolean(event.target.closest('.item-grip'));
    }
  });
  document.addEventListener('dragstart', event => {
    dragged = itemAt(event.target);
    dragged?.classList.add('dragged');
  });
  document.addEventListener('dragover', event => {
    const item = itemAt(event.target);
    if (dragged && item && item.parentElement === dragged.parentElement) {
      event.preventDefault();
      document.querySelectorAll('.item.target').forEach(other => other.classList.remove('target'));
      item.classList.add('target');
    }
  });
  document.addEventListener('drop', event => {
    const item = itemAt(event.target);
    if (dragged && item && item.parentElement === dragged.parentElement) {
      event.preventDefault();
      window[item.parentElement.dataset.drop]([
        { name: 'from', value: dragged.dataset.place },
        { name: 'to', value: item.dataset.place },
      ]);
    }
  });
  document.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    document.querySelectorAll('.item.target').forEach(other => other.classList.remove('target'));
    dragged = null;
  });
  tie();
  new MutationObserver(tie).observe(document.body, { childList: true, subtree: true });
})();
