# What zsh makes of a line and the tab key, in a terminal of its own: complete.zsh SCRIPT LINE prints "GOT" and the words.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= PROMPT2= RPROMPT=; autoload -U compinit; compinit -D -u; source $1; stance() { print -r -- GOT \$* }; print READ''Y"
zpty -r shell text '*READY*'
zpty -w -n shell "$2"$'\t\n'
zpty -r shell text '*GOT*'$'\n''*'
print -r -- $text
