import { missingAlt } from './missing-alt.ts';
import { missingImage } from './missing-image.ts';
import { picturePlace } from './picture-place.ts';
import { pictureSize } from './picture-size.ts';
import { pictureSvg } from './picture-svg.ts';
import { pictureType } from './picture-type.ts';
import { unusedPicture } from './unused-picture.ts';

/** Rules about pictures: where they are, their kind, size and words. */
export const pictureRules = [
  missingAlt,
  missingImage,
  picturePlace,
  pictureType,
  pictureSize,
  pictureSvg,
  unusedPicture,
] as const;
