// A page in a browser context of its own, which shares no process and no cache with those before.

/** Opens a page, gives it and a session to `use`, and closes it. Fails when the page reports an error. */
export async function inFreshPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
      page.on(
        'console',
        (message) =>
          message.type() === 'error' && reject(new Error(`${message.text()} ${message.location().url ?? ''}`)),
      );
    });
    return await Promise.race([use(page, await page.createCDPSession()), failed]);
  } finally {
    await context.close();
  }
}
