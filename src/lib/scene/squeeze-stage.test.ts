import { describe, expect, it } from 'vitest';
import { onceForEach, squeezeStage, AS_PLACED } from './squeeze-stage';
import { tinyPicture } from './tiny-picture.test-support';
