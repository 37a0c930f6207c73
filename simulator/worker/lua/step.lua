-- Write one step of a lab whole, or nothing of it.
-- KEYS 1 lease  2 head  3 events  4 journal  5 commands  6 answers  7 saved  8 view  9 watched  10 classroom  11 rehearsal
-- ARGV 1 token  2 lease ms  3 number of this step, 0 to renew the lease only  4 head  5 last command  6 live channel
--      7 in one string: run, first event number, events, journal entries, answers, snapshots (0 or 1), events kept,
--      answers kept, classroom (0 or 1), bytes of an answer that is kept, rehearsal (0 or 1); then the events, the journal entries, ask and answer by turns, saved, view,
--      classroom, rehearsal
-- -> watched (0 or 1), the newest command; or -1 where the lease is not ours any more, -2 where the step is not the next
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
  return {-1, ''}
end
local step = tonumber(ARGV[3])
if step > 0 then
  if step ~= tonumber(redis.call('HGET', KEYS[2], 'step') or '0') + 1 then
    return {-2, ''}
  end
  local n = '(%d+) '
  local run, first, events, entries, answers, snapshots, events_kept, answers_kept, class, kept_bytes, rehearsal =
    string.match(ARGV[7], n .. n .. n .. n .. n .. n .. n .. n .. n .. n .. '(%d+)')
  local at = 7
  local lines = {run .. ' ' .. first .. ' ' .. events}
  first, events, entries, answers = tonumber(first), tonumber(events), tonumber(entries), tonumber(answers)
  for i = 1, events do
    local event = ARGV[at + i]
    redis.call('XADD', KEYS[3], 'MAXLEN', '~', events_kept, string.format('%d-0', first + i - 1), 'e', event)
    lines[#lines + 1] = event
  end
  at = at + events
  for i = 1, entries do
    redis.call('RPUSH', KEYS[4], ARGV[at + i])
  end
  at = at + entries
  for i = 1, answers do
    local ask, answer = ARGV[at + 2 * i - 1], ARGV[at + 2 * i]
    if #answer <= tonumber(kept_bytes) then
      redis.call('XADD', KEYS[6], 'MAXLEN', '~', answers_kept, '*', ask, answer)
    end
    lines[#lines + 1] = ask .. ' ' .. answer
  end
  at = at + 2 * answers
  if snapshots == '1' then
    redis.call('SET', KEYS[7], ARGV[at + 1])
    redis.call('SET', KEYS[8], ARGV[at + 2])
    at = at + 2
  end
  if class == '1' then
    redis.call('SET', KEYS[10], ARGV[at + 1])
    at = at + 1
  end
  if rehearsal == '1' then
    redis.call('SET', KEYS[11], ARGV[at + 1])
  end
  redis.call('HSET', KEYS[2], 'step', step, 'head', ARGV[4])
  redis.call('XTRIM', KEYS[5], 'MINID', ARGV[5])
  if #lines > 1 then
    redis.call('PUBLISH', ARGV[6], table.concat(lines, '\n'))
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
local newest = redis.call('XREVRANGE', KEYS[5], '+', '-', 'COUNT', 1)
return {redis.call('EXISTS', KEYS[9]), newest[1] and newest[1][1] or '0-0'}
