/** Words of what is wrong with a rulebook that a page brings; they come with the proof of it. */
export default {
  slow: '{{address}} 等了太久也没有下载完。', large: '{{address}} 太大了，最大 1 MB。', line: '第 {{line}} 行：',
} as const;
