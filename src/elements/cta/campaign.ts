/**
 * A link with the parameters by which web analytics tell campaigns apart: `utm_source` (the host page's host name),
 * `utm_medium` and `utm_campaign`. Those that the link has already stay as they are.
 * @see https://support.google.com/analytics/answer/10917952
 */
export function withCampaign(url: string, campaign: string, source: string): string {
  const link = new URL(url);
  const parameters = { utm_source: source, utm_medium: 'zen-cta', utm_campaign: campaign };
  for (const [name, value] of Object.entries(parameters)) {
    if (value && !link.searchParams.has(name)) link.searchParams.set(name, value);
  }
  return link.href;
}
