import type { APIRoute } from 'astro';
import { toHref } from '@/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(toHref('sitemap'), site).href}\n`);
