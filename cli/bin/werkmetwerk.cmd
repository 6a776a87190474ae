@echo off
rem Starts werkmetwerk from an unpacked release, with Java 17 or later.
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo werkmetwerk: no Java found. Install Java 17 or later, or set JAVA_HOME. 1>&2
    exit /b 70
)
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Djava.awt.headless=true %WERKMETWERK_JAVA_OPTIONS% -jar "%APP%\lib\werkmetwerk-cli.jar" %*
exit /b %ERRORLEVEL%
