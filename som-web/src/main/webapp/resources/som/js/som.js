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
    /* a file on its way up says which one it is */
    for (const bar of document.querySelectorAll('.ui-fileupload-row [role="progressbar"]:not([aria-label])')) {
      const name = bar.closest('.ui-fileupload-row').querySelector('.ui-fileupload-filename');
      bar.setAttribute('aria-label', name?.textContent.trim() || '…');
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

  /* nothing fades or slides for who asked for less motion: jQuery knows of no such wish */
  const less = window.matchMedia('(prefers-reduced-motion: reduce)');
  const heed = () => {
    if (window.jQuery) {
      window.jQuery.fx.off = less.matches;
    }
  };
  heed();
  less.addEventListener('change', heed);

  /* PrimeFaces leaves a button dead whose request did not get through; it can be pressed again once the network is back */
  window.jQuery?.(document).on('pfAjaxError', () => {
    for (const button of document.querySelectorAll('button.ui-state-loading')) {
      const widget = window.PrimeFaces.getWidgetById(button.id);
      if (widget) {
        window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
      }
    }
  });

  /* what is typed while an answer is under way stays, though the answer draws its field again; leaving the field tells it */
  const sent = new Map();
  const fields = part => [...part.querySelectorAll('input, textarea, select'), part].filter(
    field => field.id && 'value' in field && !['hidden', 'checkbox', 'radio', 'file', 'submit', 'button'].includes(field.type));
  window.jQuery?.(document).on('pfAjaxSend', () => {
    sent.clear();
    fields(document.body).forEach(field => sent.set(field.id, field.value));
  });
  const answers = window.PrimeFaces?.ajax.Utils;
  if (answers) {
    const draw = answers.updateElement;
    answers.updateElement = function (id, ...rest) {
      const part = document.getElementById(id);
      const typed = part ? fields(part).filter(field => sent.has(field.id) && sent.get(field.id) !== field.value) : [];
      draw.call(this, id, ...rest);
      for (const before of typed) {
        const field = document.getElementById(before.id);
        if (field && field.value !== before.value) {
          field.value = before.value;
          field.addEventListener('blur', () => field.dispatchEvent(new Event('change', { bubbles: true })), { once: true });
        }
      }
    };
  }

  /* a slot of the week grid: the command hears which */
  document.addEventListener('click', event => {
    const slot = event.target instanceof Element && event.target.closest('button[data-slot]');
    if (slot) {
      window.somPollSlot([{ name: 'slot', value: slot.dataset.slot }]);
    }
  });

  /* a file that is too large is told at once and not sent: of more than the server takes nothing would arrive, the form
     neither; those that are chosen along with it go on */
  const tellTooLarge = event => {
    const place = document.querySelector('[data-largest]');
    const files = [...(event.target.files ?? event.dataTransfer?.files ?? [])];
    const large = place ? files.filter(file => file.size > Number(place.dataset.largest)) : [];
    if (!place) {
      return;
    }
    place.replaceChildren(...large.map(file => Object.assign(document.createElement('p'), {
      className: 'field-message',
      textContent: place.dataset.tooLarge.replace('{0}', file.name),
    })));
    if (large.length) {
      const rest = new DataTransfer();
      files.filter(file => !large.includes(file)).forEach(file => rest.items.add(file));
      if (event.type === 'drop' || !rest.files.length) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (event.type === 'change') {
        event.target.files = rest.files;
      }
    }
  };
  for (const type of ['change', 'drop']) {
    document.addEventListener(type, event => {
      if (type === 'drop' || event.target.type === 'file') {
        tellTooLarge(event);
      }
    }, true);
  }

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

  /* marks around what is selected, or before each line of it, in the text that the buttons stand with */
  document.addEventListener('click', event => {
    const tool = event.target.closest('[data-mark], [data-line]');
    const text = tool?.closest('.field').querySelector('textarea');
    if (!text) {
      return;
    }
    const chosen = text.value.slice(text.selectionStart, text.selectionEnd);
    const { mark, line } = tool.dataset;
    text.focus();
    text.setRangeText(mark ? mark + chosen + mark : chosen.split('\n').map(l => line + l).join('\n'), text.selectionStart, text.selectionEnd, 'end');
    if (mark && !chosen) {
      text.selectionEnd -= mark.length;
    }
  });
})();
