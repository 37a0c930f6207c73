-- Take the lease of a lab if it is free.
-- KEYS lease, fence   ARGV milliseconds   -> the fencing token, or 0 where someone else holds the lease
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
local token = redis.call('INCR', KEYS[2])
redis.call('SET', KEYS[1], token, 'PX', ARGV[1])
return token
