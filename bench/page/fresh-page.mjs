// A page in a browser context of its own, which shares no process and no cache with those before.

/** Opens an address, gives the page and a session to `use`, and closes it. */
export async function inFreshPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(new Error(message.text()));
    });
    const session = await page.createCDPSession();
    const result = await use(page, session);
    if (errors.length) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}
