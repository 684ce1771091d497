#!/bin/bash
# Sets up Slurm on one machine from Debian's packages, so that the job arrays of this folder can be
# tried where there is no cluster. Run as root:
#
#     single-node.sh start    installs what is missing, writes the configuration, starts the daemons
#     single-node.sh stop     stops the daemons that it started
#
# An existing /etc/slurm/slurm.conf is never overwritten. Works with systemd and without, as in a
# container.
set -euo pipefail

conf=/etc/slurm/slurm.conf
state=/var/lib/slurm
logs=/var/log/slurm

install_packages() {
    command -v slurmctld slurmd munged >/dev/null && return
    apt-get update
    apt-get install -y --no-install-recommends slurm-wlm munge
}

# Who may talk to the daemons is decided by a shared key.
write_key() {
    [[ -s /etc/munge/munge.key ]] && return
    (umask 077; dd if=/dev/urandom of=/etc/munge/munge.key bs=1024 count=1 status=none)
    chown munge: /etc/munge/munge.key
}

write_conf() {
    if [[ -e $conf ]]; then
        echo "kept: $conf"
        return
    fi
    local host memory
    host=$(hostname -s)
    memory=$(awk '/MemTotal/ { print int($2 / 1024 * 0.9) }' /proc/meminfo)
    mkdir -p "$(dirname "$conf")"
    cat >"$conf" <<CONF
ClusterName=single
SlurmctldHost=$host
SlurmUser=root
AuthType=auth/munge
StateSaveLocation=$state/ctld
SlurmdSpoolDir=$state/d
SlurmctldPidFile=/run/slurmctld.pid
SlurmdPidFile=/run/slurmd.pid
SlurmctldLogFile=$logs/slurmctld.log
SlurmdLogFile=$logs/slurmd.log
# Neither needs control groups, which containers often lack.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SchedulerType=sched/backfill
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
# Without it a task that names no memory takes all, and parts run one after the other.
DefMemPerCPU=$((memory / $(nproc)))
ReturnToService=2
NodeName=$host CPUs=$(nproc) RealMemory=$memory State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
}

start_daemons() {
    mkdir -p "$state/ctld" "$state/d" "$logs" /run/munge
    if [[ -d /run/systemd/system ]]; then
        systemctl restart munge slurmctld slurmd
    else
        chown munge: /run/munge
        pgrep -x munged >/dev/null || setpriv --reuid=munge --regid=munge --clear-groups munged
        pgrep -x slurmctld >/dev/null || slurmctld
        pgrep -x slurmd >/dev/null || slurmd
    fi
    local tries
    for tries in {1..30}; do
        [[ $(sinfo --noheader --format=%T 2>/dev/null) == idle* ]] && break
        sleep 1
    done
    sinfo
}

stop_daemons() {
    if [[ -d /run/systemd/system ]]; then
        systemctl stop slurmd slurmctld munge
        return
    fi
    local pid_file
    for pid_file in /run/slurmd.pid /run/slurmctld.pid /run/munge/munged.pid; do
        if [[ -s $pid_file ]]; then
            kill "$(<"$pid_file")"
        fi
    done
}

case ${1:-} in
    start)
        install_packages
        write_key
        write_conf
        start_daemons
        ;;
    stop) stop_daemons ;;
    *)
        echo "usage: $0 start|stop" >&2
        exit 2
        ;;
esac
