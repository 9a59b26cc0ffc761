# A Slurm cluster of three nodes on this machine: sourced by run.sh, which sets $work.
# A process is ours if it was given our SLURM_CONF, or stands in our folder. Both are asked for: munged goes to /, and a
# slurmstepd, which no longer is a child of its slurmd, writes its title over its environment. So what is ours is known
# whatever forks and daemonizes, and another Slurm or munge on the machine is never touched.

PATH=$PATH:/usr/sbin:/sbin
nodes=(n1 n2 n3)
mark=SLURM_CONF=$work/slurm.conf

# in_cluster [NAME=VALUE...] COMMAND...: a command that speaks to our cluster, not to the machine's.
in_cluster() { env "$mark" "$@" 3>&-; }

# marked NAME=VALUE: ids of processes that were started with it.
marked() { grep -lszxF "$1" /proc/[0-9]*/environ | cut -d/ -f3 || true; }

# standing_in FOLDER: ids of processes that stand in it, or below it.
standing_in() { find /proc/[0-9]*/cwd -maxdepth 0 \( -lname "$1" -o -lname "$1/*" \) -printf '%h\n' 2> /dev/null | cut -d/ -f3 || true; }

# Ids of our processes: daemons, steps and jobs.
processes() { { marked "$mark"; standing_in "$work"; } | sort -nu; }

# processes_of NODE: its slurmd and the steps, which stand in its folder, and its jobs, whom Slurm tells where they are.
processes_of() { comm -12 <({ marked "SLURMD_NODENAME=$1"; standing_in "$work/nodes/$1"; } | sort -u) <(processes | sort); }

# send SIGNAL IDS...: one may have ended since it was listed.
send() {
  local signal=$1 id
  shift
  for id in "$@"; do
    kill "-$signal" "$id" 2> /dev/null || true
  done
}

install_slurm() {
  local missing=() pair
  for pair in slurmctld:slurmctld slurmd:slurmd sbatch:slurm-client munged:munge; do
    command -v "${pair%%:*}" > /dev/null || missing+=("${pair##*:}")
  done
  if [ "${#missing[@]}" -eq 0 ]; then
    return 0
  fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "This needs Slurm and munge (${missing[*]}), and installs them itself only as root, by apt-get."
    return 1
  fi
  without_services apt_install "${missing[@]}" ||
    { echo "apt-get doesn't install ${missing[*]}: is there a network?"; return 1; }
  command -v parallel > /dev/null || without_services apt_install parallel || true
}

apt_install() {
  local log=$work/apt.log
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update && apt-get install --yes --no-install-recommends "$@"; } > "$log" 2>&1 || { tail -n 5 "$log"; return 1; }
}

# Debian's packages start their services, unless this file forbids it. One that was there before is put back.
without_services() (
  policy=/usr/sbin/policy-rc.d
  [ ! -e "$policy" ] || cp -p "$policy" "$work/policy-rc.d"
  trap 'if [ -e "$work/policy-rc.d" ]; then mv "$work/policy-rc.d" "$policy"; else rm -f "$policy"; fi' EXIT
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
  "$@"
)

# free_ports COUNT: below the range from which the system gives ports to whoever asks for any.
free_ports() {
  local count=$1 port tried=0
  while [ "$count" -gt 0 ] && [ "$tried" -lt 1000 ]; do
    port=$((20000 + (RANDOM % 1200) * 10 + count))
    tried=$((tried + 1))
    if ! (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then
      echo "$port"
      count=$((count - 1))
    fi
  done
  [ "$count" -eq 0 ]
}

# munged won't run as root, and lets nobody but its own user write where its socket, key, log and pid file are; who
# wants to speak to it must be able to reach the socket. Debian's package brings the user munge.
start_munge() {
  local as=()
  chmod 711 "$work"
  mkdir "$work/munge"
  (umask 077 && head -c 128 /dev/urandom > "$work/munge/key")
  chmod 711 "$work/munge"
  if [ "$(id -u)" -eq 0 ]; then
    chown -R munge:munge "$work/munge"
    as=(setpriv --reuid=munge --regid=munge --clear-groups)
  fi
  (cd / && in_cluster "${as[@]}" munged --socket="$work/munge/socket" --key-file="$work/munge/key" \
    --log-file="$work/munge/log" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" --num-threads=2)
}

write_configuration() {
  local ports user host
  mapfile -t ports < <(free_ports 4)
  user=$(id -un)
  host=$(uname -n)
  mkdir -p "$work/controller/state" "${nodes[@]/#/$work/nodes/}"
  cat > "$work/slurm.conf" << END
ClusterName=creditrules
SlurmctldHost=${host%%.*}(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
# A requeued job waits until the credential of its first run has expired: two minutes, unless told.
AuthInfo=socket=$work/munge/socket,cred_expire=5

# Nothing that needs cgroups, systemd, a database or mail.
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
MailProg=/bin/true
PropagateResourceLimits=NONE

# Three nodes of two processors each, whatever this machine has.
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
NodeName=n1 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[1]} CPUs=2
NodeName=n2 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[2]} CPUs=2
NodeName=n3 NodeHostname=localhost NodeAddr=127.0.0.1 Port=${ports[3]} CPUs=2
PartitionName=all Nodes=ALL Default=YES State=UP

# A node that doesn't answer is soon taken for dead, and what ran there starts anew elsewhere.
SlurmdTimeout=10
ReturnToService=2
JobRequeue=1
KillWait=1
SchedulerType=sched/builtin
SchedulerParameters=batch_sched_delay=1,sched_min_interval=100000

# A daemon goes to the folder of its log.
SlurmctldLogFile=$work/controller/log
SlurmctldPidFile=$work/controller/pid
StateSaveLocation=$work/controller/state
SlurmdLogFile=$work/nodes/%n/log
SlurmdPidFile=$work/nodes/%n/pid
SlurmdSpoolDir=$work/nodes/%n/spool
END
  # Newer ones look for cgroups even where no plugin uses them; older ones don't know the word.
  case $(slurmd -V) in
    *" "2[0-2].*) ;;
    *) echo "CgroupPlugin=disabled" > "$work/cgroup.conf" ;;
  esac
}

start_cluster() {
  local node until
  start_munge || return 1
  write_configuration
  in_cluster slurmctld || return 1
  for node in "${nodes[@]}"; do
    in_cluster slurmd -N "$node" || return 1
  done
  until=$((SECONDS + 30))
  while [ "$(in_cluster sinfo --noheader --Node --states=idle 2> /dev/null | wc -l)" -ne "${#nodes[@]}" ]; do
    [ "$SECONDS" -lt "$until" ] || return 1
    sleep 0.2
  done
}

# kill_node NODE: as a machine fails, all of it at once. First everything stands still, so that no process sees another
# one die, and writes or reports what a dead machine couldn't.
kill_node() {
  local tries
  for tries in 1 2 3; do
    send STOP $(processes_of "$1")
  done
  for tries in 1 2 3 4 5 6 7 8 9 10; do
    [ -n "$(processes_of "$1")" ] || return 0
    send KILL $(processes_of "$1")
    sleep 0.1
  done
  return 1
}

# Everything in the folder goes away, so nothing needs time to put its things in order.
stop_cluster() {
  local tries
  for tries in 1 2 3 4 5 6 7 8 9 10; do
    [ -n "$(processes)" ] || return 0
    send KILL $(processes)
    sleep 0.2
  done
}

show_logs() {
  local log
  for log in "$work"/munge/log "$work"/controller/log "$work"/nodes/*/log "$work"/*/logs/*.log "$work"/*/journal; do
    if [ -s "$log" ]; then
      echo "--- ${log#"$work"/}"
      tail -n 30 "$log"
    fi
  done
}
