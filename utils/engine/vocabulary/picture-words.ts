// Words of the lines under pictures.
import { image, screen, showing, side, sort, stock } from './built/pictures'
import { oneOf } from './tables'

/** 图, 照片: what a picture is called. */
export const IMAGE = oneOf(image)

/** 资料图, 效果图, 视频截图: what sort of picture it is. */
export const SORT = oneOf(sort)

/** 视频截图: a picture of a screen. */
export const SCREEN = oneOf(screen)

/** 视觉中国: who sells pictures. */
export const STOCK = oneOf(stock)

/** 左图: which of several. */
export const SIDE = oneOf(side)

/** 图为: so begins what a picture shows. */
export const SHOWING = oneOf(showing)
