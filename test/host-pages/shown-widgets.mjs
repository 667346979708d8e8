/**
 * Runs in a page: waits until as many widgets as there are boxes are shown, and tells of each one its name, its box in
 * the window, and what the page computes there of the documented hooks.
 * @param {number} boxes how many
 * @param {object[] | null} insides of widgets in frames, what this function gave in each of them
 */
export async function shownWidgets(boxes, insides) {
  // A browser draws no frames for an iframe that it takes for out of sight.
  const nextFrame = () => new Promise((resolve) => [requestAnimationFrame(resolve), setTimeout(resolve, 100)]);
  const selector = insides ? 'iframe.zen-widget' : 'zen-article-card, zen-related-posts, zen-cta';
  const drawn = () => [...document.querySelectorAll(selector)];
  // In a small frame, those below its edge are not loaded yet.
  const isInSight = (picture) => picture.getBoundingClientRect().top < innerHeight;
  const picturesIn = ({ shadowRoot }) => [...(shadowRoot ? shadowRoot.querySelectorAll('img') : [])].filter(isInSight);
  const pictures = () => drawn().flatMap(picturesIn);
  const isDone = () =>
    drawn().length === boxes &&
    (insides || drawn().every(({ state }) => ['ready', 'empty', 'error'].includes(state))) &&
    // With a size: what was not asked for yet may be complete, too.
    pictures().every(({ complete, naturalWidth }) => complete && naturalWidth);
  for (const end = performance.now() + 20_000; !isDone() && performance.now() < end;) await nextFrame();
  for (const picture of pictures()) await picture.decode().catch(() => {});
  await document.fonts.ready;
  for (let frames = 0; frames < 2; frames += 1) await nextFrame();

  const names = { 'zen-article-card': 'card', 'zen-related-posts': 'list', 'zen-cta': 'cta' };
  const properties = '--zen-accent --zen-on-accent --zen-surface --zen-border --zen-muted --zen-radius --zen-ratio';
  const ownProperties = `${properties} --zen-gap --zen-card-min --zen-density --zen-font-size`.split(' ');
  return drawn().map((widget, index) => {
    const base = insides ? widget : widget.shadowRoot.querySelector('.base');
    const style = getComputedStyle(widget);
    let zoom = 1;
    let behind = '';
    for (let element = widget; element; element = element.parentElement) {
      const { zoom: own, backgroundColor } = getComputedStyle(element);
      zoom *= Number(own) || 1;
      if (!behind && !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) behind = backgroundColor;
    }
    const whole = base.getBoundingClientRect();
    // What a page puts around a frame, such as a border, is its own.
    const { clientLeft, clientTop, clientWidth, clientHeight } = base;
    const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(base);
    const [left, top, right, bottom] = [paddingLeft, paddingTop, paddingRight, paddingBottom].map(parseFloat);
    const zoomed = insides ? whole.width / base.offsetWidth : 1;
    const rect = insides
      ? new DOMRect(
          whole.x + (clientLeft + left) * zoomed,
          whole.y + (clientTop + top) * zoomed,
          (clientWidth - left - right) * zoomed,
          (clientHeight - top - bottom) * zoomed,
        )
      : whole;
    const width = insides ? clientWidth - left - right : parseFloat(getComputedStyle(base).width);
    // WebKit gives the box as it would be without the zoom.
    const scale = zoom === 1 || !width ? 1 : (width * zoom) / rect.width;
    const inWindow = ({ x, y, width, height }) => ({
      x: x * scale,
      y: y * scale,
      width: width * scale,
      height: height * scale,
    });
    return {
      name: widget.closest('zen-feed') ? 'feed' : names[widget.localName] || widget.title,
      state: insides ? insides[index].state : widget.state,
      broken: insides ? insides[index].broken : picturesIn(widget).filter(({ naturalWidth }) => !naturalWidth).length,
      box: inWindow(rect),
      // What is around it and not the page's own: the page can give it a border, or words before and after.
      outer: inWindow((widget.closest('div.zen-widget') || widget).getBoundingClientRect()),
      hooks: {
        width,
        height: insides ? clientHeight - top - bottom : '',
        zoom,
        behind,
        rootScheme: getComputedStyle(document.documentElement).colorScheme,
        language: widget.closest('[lang]') ? widget.closest('[lang]').lang : '',
        ...(({ direction, color, colorScheme, fontFamily }) => ({ direction, color, colorScheme, fontFamily }))(style),
        properties: ownProperties.map((name) => [name, style.getPropertyValue(name)]).filter(([, value]) => value),
      },
    };
  });
}
