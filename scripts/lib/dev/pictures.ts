import { sitePictureFiles } from '../../../src/domain/picture/site-files.ts';
import { contentTypeOf } from '../mime.ts';
import type { LiveGraph } from './live-graph.ts';
import type { Handler } from './pages.ts';

/** Answers for the pictures of the newest content under the addresses pages have for them; every width is the whole. */
export const pictureHandler =
  (content: LiveGraph): Handler =>
  (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (!path.startsWith('/_astro/')) {
      next();
      return;
    }
    content.newest().then((graph) => {
      const picture = graph
        .pictures()
        .find((one) => sitePictureFiles(one).some((file) => file.path === path));
      if (!picture) {
        next();
        return;
      }
      response.setHeader('content-type', contentTypeOf(path) ?? `image/${picture.type}`);
      response.end(picture.bytes);
    }, next);
  };
