/**
 * An element's link with the parameters by which web analytics tell campaigns apart, where it has a campaign:
 * `utm_source` (the host page's host name), `utm_medium` (the element's tag) and `utm_campaign`. Those that the link has
 * already stay as they are.
 * @see https://support.google.com/analytics/answer/10917952
 */
export function withCampaign(url: string, campaign: string | undefined, tag: string): string {
  if (!campaign) return url;
  const link = new URL(url);
  const parameters = { utm_source: location.hostname, utm_medium: tag, utm_campaign: campaign };
  for (const [name, value] of Object.entries(parameters)) {
    if (value && !link.searchParams.has(name)) link.searchParams.set(name, value);
  }
  return link.href;
}
