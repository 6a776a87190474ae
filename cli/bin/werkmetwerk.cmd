@echo off
rem Starts werkmetwerk from an unpacked release, with Java 17 or later. A runtime of its own (an installed release) goes first.
setlocal
set "APP=%~dp0.."
set "JAVA="
if exist "%APP%\runtime\bin\java.exe" set "JAVA=%APP%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
    echo werkmetwerk: geen Java gevonden. Installeer Java 17 of later, of wijs er met JAVA_HOME naar. 1>&2
    echo werkmetwerk: no Java found. Install Java 17 or later, or point to it with JAVA_HOME. 1>&2
    exit /b 70
)
rem The options here are known to every Java since 8; the program itself tells an older one than it needs.
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true %WERKMETWERK_JAVA_OPTIONS% -jar "%APP%\lib\werkmetwerk-cli.jar" %*
exit /b %ERRORLEVEL%
